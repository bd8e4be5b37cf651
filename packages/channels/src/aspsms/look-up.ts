import type { StoredMessageState } from '@signalbox/domain';
import type { Asked } from '../ask-provider.ts';
import type { LookUpAnswer } from '../contract/look-up.ts';
import type { HttpRequest, LostText } from '../http/http-provider.ts';
import { elementText } from '../http/xml.ts';
import { type AspsmsSettings, soapRequest } from './call.ts';

/** What they note of our reference. */
export const askAspsmsText = (settings: AspsmsSettings, { messageId }: LostText): HttpRequest =>
  soapRequest(settings, { operation: 'InquireDeliveryNotifications', fields: { TransactionReferenceNumbers: [messageId] } });

/** A line for each reference, its second field the state. What has none, or -1, may be on its way there: that it is not known is never said. */
export function readAspsmsNotes(asked: Asked, { messageId }: LostText): LookUpAnswer {
  const told = asked.status === 200 ? (elementText(asked.text, 'InquireDeliveryNotificationsResult') ?? '') : '';
  const line = told.split(/[\r\n]+/).find((one) => one.trim().startsWith(`${messageId};`));
  const state = states[line?.split(';')[1]?.trim() ?? ''];
  return state ? [{ ref: messageId, isSame: true, state }] : null;
}

const states: Readonly<Record<string, StoredMessageState>> = { '0': 'delivered', '1': 'accepted', '2': 'failed' };
