import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { callbackAddress, callbackToken, isCallbackToken } from '../callback-token.ts';
import type { ProviderSettings } from '../contract/messages.ts';
import type { CallbackRequest, ProviderCallback } from '../contract/provider-callback.ts';
import type { TextContent } from '../http/http-provider.ts';
import type { HttpSmsConfig, HttpSmsSecrets } from './config.ts';
import { parse, valueAt, wordsOf } from './read-at.ts';

type HttpSmsSettings = ProviderSettings<HttpSmsConfig, HttpSmsSecrets>;

/** Reports and texts as JSON, as a form or in the address; what has a sender and a text is a text. The address has its token, and where a signature is agreed on it has to fit, too. */
export const httpSmsCallback: ProviderCallback<HttpSmsConfig, HttpSmsSecrets, TextContent> = {
  read: async (settings, request) => {
    const { config, secrets, providerId } = settings;
    if (!isCallbackToken(request.query.token, secrets.password, providerId) || !isSigned(settings, request))
      return { refused: { status: 401 } };
    const at = reader(request);
    const answer = { status: 200, body: 'OK' };
    const [from, to, text] = [at(config.inFrom), at(config.inTo), at(config.inText)];
    if (from !== null && to !== null && text !== null) {
      const id =
        at(config.inId) ??
        createHash('sha256')
          .update(`${request.method} ${JSON.stringify(request.query)} ${request.body}`)
          .digest('base64url');
      return { messages: [{ providerMessageId: id, from, to, content: { text: text.normalize() }, at: Date.now() }], reports: [], answer };
    }
    const [ref, said] = [at(config.reportId), at(config.reportState)];
    if (ref === null || said === null) return { refused: { status: 400 } };
    const word = said.toLowerCase();
    const state = wordsOf(config.deliveredValues).includes(word)
      ? 'delivered'
      : wordsOf(config.failedValues).includes(word)
        ? 'failed'
        : 'accepted';
    return { messages: [], reports: [{ ref, state, rawCode: said.slice(0, 80), raw: { state: said } }], answer };
  },
};

/** Where reports and texts come to; null while nobody says how we are reached from outside. */
export const httpSmsCallbackUrl = ({ config: { publicUrl }, secrets, providerId }: HttpSmsSettings): string | null =>
  publicUrl ? `${callbackAddress(publicUrl, providerId)}?token=${callbackToken(secrets.password, providerId)}` : null;

/** Over the body as it came, in hex or base64, with or without the name of the hash in front. */
function isSigned({ config, secrets }: HttpSmsSettings, { headers, body }: CallbackRequest): boolean {
  const { signature, signatureHeader } = config;
  if (signature === 'none') return true;
  const given = (headers[(signatureHeader || 'x-signature').toLowerCase()] ?? '').replace(/^(?:sha1|sha256|v1)[=,]/i, '');
  const wanted = createHmac(signature, secrets.signingKey ?? secrets.password)
    .update(body)
    .digest();
  return (['hex', 'base64'] as const).some((spelling) => {
    const had = Buffer.from(given, spelling);
    return had.length === wanted.length && timingSafeEqual(had, wanted);
  });
}

/** What stands at a place of the body, else in the address. */
function reader({ query, body }: CallbackRequest): (place: string) => string | null {
  const json = parse(body);
  const form = new URLSearchParams(json === null ? body : '');
  return (place) => (place === '' ? null : (valueAt(json, place) ?? form.get(place) ?? query[place] ?? null));
}
