import type { AttemptResult } from '@signalbox/domain';
import { type Asked, basicAuth } from '../ask-provider.ts';
import type { ProviderSettings, SendOutcome } from '../contract/messages.ts';
import type { HttpRequest, Text } from '../http/http-provider.ts';
import { refusalOf } from '../outcome-of.ts';
import { httpSmsCallbackUrl } from './callback.ts';
import type { HttpSmsConfig, HttpSmsSecrets } from './config.ts';
import { readAt, wordsOf } from './read-at.ts';
import { contentTypes, fill, type Holes, inAddress, inBody, inHeader, readHeaders } from './template.ts';

export type HttpSmsSettings = ProviderSettings<HttpSmsConfig, HttpSmsSecrets>;

/** The request of one text, as the templates have it. */
export function sendHttpText(settings: HttpSmsSettings, text: Text): HttpRequest {
  const { method, bodyKind, url, body } = settings.config;
  const values = holesOf(settings, text);
  const type = method === 'POST' ? contentTypes[bodyKind] : null;
  return {
    ...{ method, url: fill(url, values, inAddress) },
    headers: { ...(type === null ? {} : { 'content-type': type }), ...headersOf(settings, values) },
    ...(type === null ? {} : { body: fill(body, values, inBody[bodyKind]) }),
  };
}

/** What stands in the holes of a template about this text. */
export function holesOf(
  settings: HttpSmsSettings,
  { messageId, from, to, content }: Pick<Text, 'messageId' | 'from' | 'to' | 'content'>,
): Holes {
  const { config, secrets } = settings;
  const number = numbersAs[config.numbers];
  return {
    ...{ from: number(from), to: number(to), text: content.text, id: messageId },
    ...{ report: httpSmsCallbackUrl(settings) ?? '', user: config.user, password: secrets.password },
  };
}

/** Name and password, and what the settings add. */
export const headersOf = (settings: HttpSmsSettings, values: Holes): Record<string, string> => ({
  ...credentials(settings),
  ...Object.fromEntries((readHeaders(settings.config.headers) ?? []).map(([name, value]) => [name, fill(value, values, inHeader)])),
});

/** Success, the operator's id and its errors stand where the settings say. */
export function readHttpText(asked: Asked, { messageId }: Text, config: HttpSmsConfig): SendOutcome {
  const at = (place: string) => (asked.status === null || place === '' ? null : readAt(config.answerKind, asked.text, place));
  const error = at(config.errorPlace);
  const isSuccess = asked.status !== null && asked.status >= 200 && asked.status < 300;
  if (!isSuccess) return refusalOf(asked, () => (error === null ? null : known(config, error)));
  const ok = wordsOf(config.okValues);
  if (config.okPlace !== '' && !ok.includes((at(config.okPlace) ?? '').toLowerCase())) {
    const said = error ?? at(config.okPlace);
    // Neither a success nor an error that it knows: nobody can say what became of it.
    if (said === null) return { result: 'unknown', ref: null, rawCode: 'no answer' };
    return { ref: null, ...(known(config, said) ?? { result: 'permanent_message' }), rawCode: said.slice(0, 80) };
  }
  const ref = config.idPlace === '' ? messageId : at(config.idPlace);
  return ref === null ? { result: 'unknown', ref, rawCode: 'no id' } : { result: 'accepted', ref, rawCode: String(asked.status) };
}

function known(config: HttpSmsConfig, said: string): { result: AttemptResult; code: string } | null {
  const code = said.slice(0, 80);
  const is = (list: string) => wordsOf(list).includes(code.toLowerCase());
  const result = (Object.keys(lists) as (keyof typeof lists)[]).find((name) => is(config[name]));
  return result ? { result: lists[result], code } : null;
}

const lists = {
  authErrors: 'auth',
  creditErrors: 'credit',
  recipientErrors: 'permanent_recipient',
  laterErrors: 'transient',
} as const satisfies Partial<Record<keyof HttpSmsConfig, AttemptResult>>;

function credentials({ config, secrets }: HttpSmsSettings): Record<string, string> {
  if (config.auth === 'basic') return { authorization: basicAuth(config.user, secrets.password) };
  return config.auth === 'bearer' ? { authorization: `Bearer ${inHeader(secrets.password)}` } : {};
}

/** Names and short codes stay as they are. */
const numbersAs: Readonly<Record<HttpSmsConfig['numbers'], (address: string) => string>> = {
  plus: (address) => address,
  digits: (address) => address.replace(/^\+/, ''),
  zeros: (address) => address.replace(/^\+/, '00'),
};
