import { userError } from '../errors.ts';

/**
 * The address of a mailbox in its one spelling, small letters throughout: `maja@example.com`. Also as programs write it, `Maja <maja@example.com>`, and as links do.
 * Throws `email.missing` or `email.invalid`. What stands in it cannot begin another line of a mail's head.
 */
export function parseMailbox(text: string): string {
  const written = text.replace(invisible, '').trim();
  if (written === '') throw userError('email.missing');
  const address = readMailbox(written);
  if (address === null) throw userError('email.invalid', { text: text.slice(0, 60) });
  return address;
}

/** The same for what a server wrote; total. */
export function cleanMailbox(text: string): string {
  const written = text.replace(invisible, '').trim();
  return readMailbox(written) ?? written.toLowerCase();
}

/** What stands behind the `@`. */
export const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1);

const invisible = /[\p{Cf}\u00a0]/gu;

function readMailbox(written: string): string | null {
  const inner = /^[^<>\r\n]*<([^<>]+)>$/.exec(written)?.[1] ?? written.replace(/^mailto:/i, '');
  const at = inner.lastIndexOf('@');
  const [local, domain] = [inner.slice(0, at).trim().toLowerCase(), asciiDomain(inner.slice(at + 1).trim())];
  if (at < 1 || domain === null || local.length > 64 || local.length + domain.length > 253) return null;
  return localPart.test(local) ? `${local}@${domain}` : null;
}

const localPart = /^[\p{L}\p{N}\p{M}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{N}\p{M}!#$%&'*+/=?^_`{|}~-]+)*$/u;

/** As it stands in the DNS: `xn--ml-yia.example` for `mål.example`. A name without a dot is nobody's on the net, but may be a server's in the house. */
function asciiDomain(domain: string): string | null {
  if (!/^[\p{L}\p{N}\p{M}.-]{1,253}$/u.test(domain)) return null;
  const host = URL.canParse(`http://${domain}`) ? new URL(`http://${domain}`).hostname : '';
  const labels = host.split('.');
  return labels.every((label) => /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/.test(label)) && /[a-z]/.test(labels.at(-1) ?? '') ? host : null;
}
