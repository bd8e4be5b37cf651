import type { StoredMessageState } from '@signalbox/domain';
import { callbackAddress, callbackToken, isCallbackToken } from '../callback-token.ts';
import type { ProviderSettings } from '../contract/messages.ts';
import type { ProviderCallback } from '../contract/provider-callback.ts';
import type { TextContent } from '../http/http-provider.ts';
import type { ElksConfig, ElksSecrets } from './config.ts';

/** Reports and texts come as forms to our address with its token; 46elks signs nothing. What the answer says would be sent as a reply, so it says nothing. */
export const elksCallback: ProviderCallback<ElksConfig, ElksSecrets, TextContent> = {
  read: async ({ secrets, providerId }, { query, body }) => {
    if (!isCallbackToken(query.token, secrets.password, providerId)) return { refused: { status: 401 } };
    const form = Object.fromEntries(new URLSearchParams(body));
    const answer = { status: 204 };
    const { id, from, to, message, status } = form;
    if (!id) return { refused: { status: 400 } };
    if (form.direction === 'incoming' && from !== undefined && to !== undefined) {
      const content = { text: (message ?? '').normalize() };
      return { messages: [{ providerMessageId: id, from, to, content, at: momentOf(form.created) }], reports: [], answer };
    }
    const state = states[status ?? ''];
    // A state that it may have one day is no news to us, and none that it should bring again.
    return { messages: [], reports: state ? [{ ref: id, state, rawCode: status ?? null, raw: form }] : [], answer };
  },
};

/** Where reports and texts come to; null while nobody says how we are reached from outside. */
export const elksCallbackUrl = ({
  config: { publicUrl },
  secrets,
  providerId,
}: ProviderSettings<ElksConfig, ElksSecrets>): string | null =>
  publicUrl ? `${callbackAddress(publicUrl, providerId)}?token=${callbackToken(secrets.password, providerId)}` : null;

const states: Readonly<Record<string, StoredMessageState>> = {
  created: 'accepted',
  sent: 'accepted',
  delivered: 'delivered',
  failed: 'failed',
};

/** `2026-03-02T08:15:00.123456`, in UTC. */
function momentOf(created: string | undefined): number {
  const at = Date.parse(`${(created ?? '').slice(0, 23)}Z`);
  return Number.isNaN(at) ? Date.now() : at;
}
