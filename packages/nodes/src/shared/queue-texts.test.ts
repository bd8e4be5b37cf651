import { sms } from '@signalbox/domain';
import { expect, test } from 'vitest';
import type { EffectContext, EffectItem } from '../contract/effect-context.ts';
import type { OutgoingMessage } from '../contract/message-port.ts';
import { queueTexts } from './queue-texts.ts';

test('addresses of the web become short ones where the step says so; plans from before it could leave them', async () => {
  const asked: OutgoingMessage[] = [];
  const queue = async (items: OutgoingMessage[]) => {
    asked.push(...items);
    return items.map(() => ({ messageId: 'm', parts: 1, ourAddress: '71400', theirAddress: '+46701740601' }));
  };
  const items = [{ links: true }, { links: false }, {}].map(
    (more) =>
      ({ runId: 'run', nodeId: 'reply', class: 2, contactId: null, input: { text: 'https://example.com', ...more } }) as EffectItem<{
        text: string;
        links?: boolean;
      }>,
  );
  await queueTexts(items, { messages: { queue } } as Partial<EffectContext> as EffectContext, () => ({
    channel: sms,
    to: '+46701740601',
    from: null,
  }));
  expect(asked.map(({ shortLinks = false }) => shortLinks)).toEqual([true, false, false]);
});
