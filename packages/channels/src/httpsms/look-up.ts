import type { Asked } from '../ask-provider.ts';
import type { LookUpAnswer } from '../contract/look-up.ts';
import type { HttpRequest, LostText } from '../http/http-provider.ts';
import type { HttpSmsConfig } from './config.ts';
import { readAt, wordsOf } from './read-at.ts';
import { type HttpSmsSettings, headersOf, holesOf } from './send.ts';
import { fill, inAddress } from './template.ts';

/** The question as the template has it; null = the operator has no address for that. */
export function askHttpText(settings: HttpSmsSettings, text: LostText): HttpRequest | null {
  const { lookUpUrl } = settings.config;
  if (lookUpUrl === '') return null;
  const values = holesOf(settings, text);
  return { method: 'GET', url: fill(lookUpUrl, values, inAddress), headers: headersOf(settings, values) };
}

/**
 * A text is there when its state and its id stand where the settings say, and it is not there only when one of the words for that does: an answer
 * of 404 alone may mean that the address was typed wrong.
 */
export function readHttpState(asked: Asked, { messageId }: LostText, config: HttpSmsConfig): LookUpAnswer {
  if (asked.status !== 404 && asked.status !== 200) return null;
  const said = readAt(config.answerKind, asked.text, config.lookUpState)?.toLowerCase();
  if (said === undefined) return null;
  const is = (list: string) => wordsOf(list).includes(said);
  if (is(config.lookUpNone)) return [];
  const ref = config.lookUpId === '' ? messageId : readAt(config.answerKind, asked.text, config.lookUpId);
  if (ref === null || asked.status === 404) return null;
  return [{ ref, isSame: true, state: is(config.deliveredValues) ? 'delivered' : is(config.failedValues) ? 'failed' : 'accepted' }];
}
