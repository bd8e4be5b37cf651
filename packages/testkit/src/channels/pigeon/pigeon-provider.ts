import { createHmac, timingSafeEqual } from 'node:crypto';
import type { OutboundMessage, ProviderSettings, ProviderType, SendOutcome } from '@signalbox/channels';
import type { AttemptResult } from '@signalbox/domain';
import { z } from 'zod';
import { type PigeonContent, pigeon } from './pigeon.ts';

const Config = z.object({ url: z.url(), timeoutMs: z.number().default(1000) });
type Config = z.output<typeof Config>;
const Secrets = z.object({ key: z.string() });
type Secrets = z.output<typeof Secrets>;
type Settings = ProviderSettings<Config, Secrets>;

/** A provider over HTTP that reports by calls of its own, signed with the key. */
export const pigeonProvider: ProviderType<Config, Secrets, PigeonContent> = {
  type: 'loftkeeper',
  channel: pigeon,
  title: 'Loftkeeper',
  help: { word: 'channels.type.loftkeeper' },
  picture: { lines: 'M12 22h40' },
  config: Config,
  secrets: Secrets,
  limits: { perSecond: 50 },
  capabilities: { receives: true, receipts: true },
  openSender: (settings) => {
    const underWay = new Set<Promise<SendOutcome>>();
    return {
      window: 5,
      send: (message) => {
        const sending = send(settings, message);
        underWay.add(sending);
        return sending.finally(() => underWay.delete(sending));
      },
      close: async () => void (await Promise.allSettled(underWay)),
    };
  },
  callback: {
    read: async ({ secrets }, { headers, body }) => {
      if (!isSigned(body, headers[signatureHeader] ?? '', secrets.key)) return { refused: { status: 401 } };
      const event = Event.parse(JSON.parse(body));
      const answer = { status: 204 };
      if (event.kind === 'message') return { messages: [{ ...event, at: Date.now() }], reports: [], answer };
      return { messages: [], reports: [{ ref: event.ref, state: event.state, rawCode: null, raw: event }], answer };
    },
  },
  test: async (settings) => {
    const { result, rawCode } = await ask(settings, 'GET', '/balance');
    return { result, rawCode };
  },
  balance: async (settings) => ({ amountMicros: Number((await ask(settings, 'GET', '/balance')).answer.micros), currency: 'SEK' }),
};

export const signatureHeader = 'x-loft-signature';
export const signature = (body: string, key: string): string => createHmac('sha256', key).update(body).digest('hex');

const Content = z.object({ text: z.string(), seal: z.enum(['plain', 'red']) }) satisfies z.ZodType<PigeonContent>;
const Event = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('message'), providerMessageId: z.string(), from: z.string(), to: z.string(), content: Content }),
  z.object({ kind: z.literal('report'), ref: z.string(), state: z.enum(['accepted', 'delivered', 'failed']) }),
]);

function isSigned(body: string, given: string, key: string): boolean {
  const [wanted, had] = [Buffer.from(signature(body, key)), Buffer.from(given)];
  return wanted.length === had.length && timingSafeEqual(wanted, had);
}

async function send(settings: Settings, { messageId, from, to, content }: OutboundMessage<PigeonContent>): Promise<SendOutcome> {
  const { result, rawCode, answer } = await ask(settings, 'POST', '/pigeons', { reference: messageId, from, to, ...content });
  const ref = result === 'accepted' ? String(answer.id) : null;
  return { result, ref, rawCode, ...(result === 'throttled' ? { retryAfterMs: 50 } : {}) };
}

async function ask({ config, secrets, dialogue }: Settings, method: string, path: string, body?: object) {
  dialogue?.say('out', `${method} ${path} ${JSON.stringify(body)}`);
  try {
    const response = await fetch(new URL(path, config.url), {
      ...{ method, signal: AbortSignal.timeout(config.timeoutMs), headers: { authorization: `Bearer ${secrets.key}` } },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const answer = (await response.json()) as Record<string, unknown>;
    dialogue?.say('in', `${response.status} ${JSON.stringify(answer)}`);
    return { result: results[response.status] ?? 'transient', rawCode: String(response.status), answer };
  } catch (error) {
    const refused = error instanceof TypeError && (error.cause as { code?: string } | undefined)?.code === 'ECONNREFUSED';
    return { result: refused ? 'transient' : 'unknown', rawCode: refused ? 'ECONNREFUSED' : 'lost', answer: none } as const;
  }
}

const none: Record<string, unknown> = {};
const results: Record<number, AttemptResult> = {
  200: 'accepted',
  201: 'accepted',
  401: 'auth',
  402: 'credit',
  404: 'permanent_recipient',
  429: 'throttled',
};
