import { createHmac, timingSafeEqual } from 'node:crypto';
import { type ContentOf, email } from '@signalbox/domain';
import { acceptedLanguage, wordsFor } from '@signalbox/words';
import { callbackAddress } from '../callback-token.ts';
import type { OutboundMessage, ProviderSettings } from '../contract/messages.ts';
import type { ProviderCallback } from '../contract/provider-callback.ts';
import type { SmtpConfig, SmtpSecrets } from './config.ts';

type Settings = ProviderSettings<SmtpConfig, SmtpSecrets>;
type Mail = ContentOf<typeof email>;

/** Where one press ends mails to this person (RFC 8058); null while nobody says how we are reached, or there is nothing secret to sign with. */
export function unsubscribeUrl({ config, secrets, providerId }: Settings, { messageId, from, to }: OutboundMessage<Mail>): string | null {
  const key = keyOf(secrets);
  if (!config.publicUrl || key === null) return null;
  const said = Buffer.from(JSON.stringify([messageId, from, to])).toString('base64url');
  return `${callbackAddress(config.publicUrl, providerId)}?u=${said}.${signed(key, providerId, said)}`;
}

/** Takes the press as what it says: STOP, from that person. Looking at the address alone, as scanners of mail do, ends nothing. */
export const smtpCallback: ProviderCallback<SmtpConfig, SmtpSecrets, Mail> = {
  read: async ({ secrets, providerId }, { method, query, headers }) => {
    const wanted = read(keyOf(secrets), providerId, query.u ?? '');
    if (!wanted) return { refused: { status: 401 } };
    const t = wordsFor(acceptedLanguage(headers['accept-language']));
    const page = (body: string) => ({ status: 200, headers: pageHeaders, body });
    if (method !== 'POST')
      return {
        messages: [],
        reports: [],
        answer: page(`<form method="post"><button>${escaped(t('channels.unsubscribe.act', { address: wanted.to }))}</button></form>`),
      };
    const content = { ...email.ofText('STOP'), subject: 'Unsubscribe' };
    const stop = { providerMessageId: `unsubscribe:${wanted.messageId}`, from: wanted.to, to: wanted.from, content, at: Date.now() };
    return { messages: [stop], reports: [], answer: page(`<p>${escaped(t('channels.unsubscribe.done', { address: wanted.to }))}</p>`) };
  },
};

const keyOf = ({ password, dkimKey }: SmtpSecrets): string | null => password ?? dkimKey ?? null;
const signed = (key: string, providerId: string, said: string): string =>
  createHmac('sha256', key).update(`unsubscribe:${providerId}:${said}`).digest('base64url').slice(0, 32);

function read(key: string | null, providerId: string, token: string): { messageId: string; from: string; to: string } | null {
  const [said = '', given = ''] = token.split('.');
  if (key === null) return null;
  const [wanted, had] = [Buffer.from(signed(key, providerId, said)), Buffer.from(given)];
  if (wanted.length !== had.length || !timingSafeEqual(wanted, had)) return null;
  const [messageId, from, to] = JSON.parse(Buffer.from(said, 'base64url').toString('utf8')) as [string, string, string];
  return { messageId, from, to };
}

const pageHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "default-src 'none'; form-action 'self'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
