import type { AttemptResult, ContentOf, sms } from '@signalbox/domain';
import type { OutboundMessage, SendOutcome } from '../contract/messages.ts';
import { refusalOf } from '../outcome-of.ts';
import { readObject } from '../read-object.ts';
import { askElks, type ElksSettings } from './ask-elks.ts';
import { elksCallbackUrl } from './callback.ts';

/** One text; 46elks cuts a long one itself and reports on the whole. */
export async function sendElks(
  settings: ElksSettings,
  { from, to, content }: OutboundMessage<ContentOf<typeof sms>>,
): Promise<SendOutcome> {
  const report = elksCallbackUrl(settings);
  const asked = await askElks(settings, '/sms', { from, to, message: content.text, ...(report ? { whendelivered: report } : {}) });
  if (asked.status !== 200) return refusalOf(asked, refused);
  const { id, status } = readObject(asked.text);
  // It took the text; without an id no report can be matched, and nobody knows more.
  if (typeof id !== 'string') return { result: 'unknown', ref: null, rawCode: 'no id' };
  return {
    result: status === 'failed' ? 'permanent_recipient' : 'accepted',
    ref: status === 'failed' ? null : id,
    rawCode: status === 'failed' ? 'failed' : '200',
  };
}

/** 46elks says in words what is wrong: `Invalid to number`, `Missing key from`, `Not enough credits`. */
function refused(text: string): { result: AttemptResult; code: string } | null {
  const code = text.trim().slice(0, 80);
  if (/credit/i.test(code)) return { result: 'credit', code };
  if (/\bto\b|recipient|number/i.test(code) && !/\bfrom\b/i.test(code)) return { result: 'permanent_recipient', code };
  return null;
}
