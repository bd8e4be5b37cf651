import { type ContentOf, operationalError, sms } from '@signalbox/domain';
import { z } from 'zod';
import { type Asked, askProvider } from '../ask-provider.ts';
import type { LookUpAnswer, LookUpQuestion } from '../contract/look-up.ts';
import type { OutboundMessage, ProviderSettings, SendOutcome } from '../contract/messages.ts';
import type { Balance, ProviderType } from '../contract/provider-type.ts';
import { httpSender } from '../http-sender.ts';

export type TextContent = ContentOf<typeof sms>;
export type Text = OutboundMessage<TextContent>;

export interface HttpRequest {
  method: 'GET' | 'POST';
  url: string;
  headers: Record<string, string>;
  body?: string;
}
/** A text whose answer was lost. */
export type LostText = LookUpQuestion<TextContent>;
/** What was told of the credit, or why nothing was. */
export type CreditAnswer = { balance: Balance } | { failed: SendOutcome };

type Taken = 'type' | 'title' | 'help' | 'picture' | 'config' | 'secrets' | 'limits' | 'callback' | 'callbackUrl';

/** A kind whose every text is one request: what is special about it, as data and as readings without effects. */
export interface HttpKind<Config, Secrets> extends Pick<ProviderType<Config, Secrets, TextContent>, Taken> {
  send(settings: ProviderSettings<Config, Secrets>, text: Text): HttpRequest;
  /** What the answer to a text means. */
  read(asked: Asked, text: Text, config: Config): SendOutcome;
  /** A question that costs nothing: it tells name and password, too. Missing = there is none. */
  credit?: { ask(settings: ProviderSettings<Config, Secrets>): HttpRequest; read(asked: Asked, config: Config): CreditAnswer };
  /** What became of a text; `ask` gives null where the settings have no way to ask. Missing = nobody can be asked. */
  lookUp?: {
    ask(settings: ProviderSettings<Config, Secrets>, text: LostText): HttpRequest | null;
    read(asked: Asked, text: LostText, config: Config): LookUpAnswer;
  };
}

/** A provider of a kind over HTTP. */
export function httpProvider<Config extends { timeoutMs: number }, Secrets>(
  kind: HttpKind<Config, Secrets>,
): ProviderType<Config, Secrets, TextContent> {
  const { send, read, credit, lookUp, ...known } = kind;
  const ask = ({ config: { timeoutMs }, dialogue, outside }: ProviderSettings<Config, Secrets>, { url, ...request }: HttpRequest) =>
    askProvider(url, { ...request, timeoutMs, dialogue, outside });
  return {
    ...known,
    channel: sms,
    capabilities: { receives: true, receipts: true },
    openSender: (settings) => httpSender(10, async (text) => read(await ask(settings, send(settings, text)), text, settings.config)),
    ...(lookUp
      ? {
          lookUp: async (settings, text) => {
            const request = lookUp.ask(settings, text);
            return request && lookUp.read(await ask(settings, request), text, settings.config);
          },
        }
      : {}),
    ...(credit
      ? {
          test: async (settings) => {
            const told = credit.read(await ask(settings, credit.ask(settings)), settings.config);
            return 'failed' in told ? told.failed : { result: 'accepted', rawCode: '200' };
          },
          balance: async (settings) => {
            const told = credit.read(await ask(settings, credit.ask(settings)), settings.config);
            if ('failed' in told) throw operationalError('provider.no_balance', { code: told.failed.rawCode ?? told.failed.result });
            return told.balance;
          },
        }
      : {}),
  };
}

/** What every kind over HTTP is asked for: how it is reached, and how it reaches us. */
export const publicUrl = z
  .union([z.literal(''), z.url({ protocol: /^https?$/ })])
  .optional()
  .meta({ title: 'channels.callback.publicUrl', description: 'channels.callback.publicUrl.help' });
export const apiUrl = (usual: string) =>
  z
    .url({ protocol: /^https?$/ })
    .default(usual)
    .meta({ title: 'channels.callback.apiUrl' });
export const timeoutMs = z.number().int().min(500).max(120_000).default(15_000).meta({ title: 'channels.callback.timeoutMs' });

export const formPost = (url: string, form: Record<string, string>, headers: Record<string, string> = {}): HttpRequest => ({
  ...{ method: 'POST', url, body: new URLSearchParams(form).toString() },
  headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
});
export const jsonPost = (url: string, body: object): HttpRequest => ({
  ...{ method: 'POST', url, body: JSON.stringify(body) },
  headers: { 'content-type': 'application/json; charset=utf-8' },
});
export const noSlash = (url: string): string => url.replace(/\/+$/, '');
