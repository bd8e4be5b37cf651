import type { SendLimit, SendLimitList, SetSendLimit } from '../send-limits.ts';
import { exampleId } from './ids.ts';

export const sendLimitExample: SendLimit = {
  ...{ id: exampleId('limit'), scope: 'country', key: 'NO', address: null, span: 'day', most: 200, used: 138 },
};
export const sendLimitListExample: SendLimitList = { items: [sendLimitExample] };
export const setSendLimitExample: SetSendLimit = { scope: 'country', key: 'NO', span: 'day', most: 200 };
