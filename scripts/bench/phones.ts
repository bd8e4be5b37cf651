import { type PhoneText, phonesOf, type Submit } from '@signalbox/testkit/worlds';
import type { House } from '../test/house.ts';
import { post } from './post.ts';

export type TimedSubmit = Submit & { at: number };

/** The practice phones for benches: cheap sends on kept connections, and when each submit_sm came. */
export function benchPhones(house: House) {
  const phones = phonesOf(house.simulatorUrl);
  const messagesOf = (number: string) => `${house.simulatorUrl}/phones/${encodeURIComponent(number)}/messages`;
  return {
    latency: phones.latency,
    clearSubmits: phones.clearSubmits,
    submits: () => phones.submits() as Promise<TimedSubmit[]>,
    async count(): Promise<{ count: number; duplicates: number }> {
      return (await fetch(`${house.simulatorUrl}/submits/count`)).json() as Promise<{ count: number; duplicates: number }>;
    },
    async send(number: string, to: string, text: string): Promise<void> {
      const { status, body } = await post(messagesOf(number), JSON.stringify({ to, text }));
      if (status !== 202) throw new Error(`the phone ${number} cannot send: ${status} ${body}`);
    },
    /** Resolves when the phone has received a text. */
    async received(number: string): Promise<void> {
      for (let after = 0; ; ) {
        const answer = await fetch(`${messagesOf(number)}?after=${after}&waitMs=20000`);
        const { messages } = (await answer.json()) as { messages: PhoneText[] };
        if (messages.some((message) => message.direction === 'in')) return;
        after = messages.at(-1)?.no ?? after;
      }
    },
  };
}
