import { createHash } from 'node:crypto';
import type { StoredMessageState } from '@signalbox/domain';
import { callbackAddress, callbackToken, isCallbackToken } from '../callback-token.ts';
import type { ProviderCallback } from '../contract/provider-callback.ts';
import type { TextContent } from '../http/http-provider.ts';
import type { AspsmsSettings } from './call.ts';
import type { AspsmsConfig, AspsmsSecrets } from './config.ts';

/** Reports and texts come as values of the address or as forms; nothing is signed, so the address has its token. Texts have no id of their own. */
export const aspsmsCallback: ProviderCallback<AspsmsConfig, AspsmsSecrets, TextContent> = {
  read: async ({ secrets, providerId }, { query, body }) => {
    if (!isCallbackToken(query.token, secrets.password, providerId)) return { refused: { status: 401 } };
    const said = { ...query, ...Object.fromEntries(new URLSearchParams(body)) };
    const answer = { status: 200 };
    const { Originator: from, Recipient: to, MessageData: text, DateReceived: received, trn, dst, rsn } = said;
    if (from !== undefined && to !== undefined && text !== undefined) {
      const id = createHash('sha256')
        .update(JSON.stringify([from, to, text, received ?? '']))
        .digest('base64url');
      return { messages: [{ providerMessageId: id, from, to, content: { text: text.normalize() }, at: Date.now() }], reports: [], answer };
    }
    if (!trn) return { refused: { status: 400 } };
    const state = states[dst ?? ''];
    const { token: _, ...raw } = said;
    return { messages: [], reports: state ? [{ ref: trn, state, rawCode: rsn || dst || null, raw }] : [], answer };
  },
};

/** Where texts come to; null while nobody says how we are reached from outside. */
export const aspsmsCallbackUrl = ({ config: { publicUrl }, secrets, providerId }: AspsmsSettings): string | null =>
  publicUrl ? `${callbackAddress(publicUrl, providerId)}?token=${callbackToken(secrets.password, providerId)}` : null;

/** The same with the signs that they replace by what happened: our reference, the state, the reason. */
export const aspsmsReportUrl = (settings: AspsmsSettings): string | null => {
  const url = aspsmsCallbackUrl(settings);
  return url && `${url}&trn=<TRN>&dst=<DST>&rsn=<RSN>`;
};

/** What is not delivered yet (-1) is no news. */
const states: Readonly<Record<string, StoredMessageState>> = { '0': 'delivered', '1': 'accepted', '2': 'failed' };
