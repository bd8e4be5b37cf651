import type { CertificateLight } from '../../contract/provider-type.ts';
import type { SmtpConfig, SmtpSecrets } from '../config.ts';
import { type Identity, readPkcs12 } from './read-pkcs12.ts';

/** The certificate with the serial number of the settings, or the only one; null where mails are not signed. */
export async function identityOf(
  { signs, certificateSerial }: SmtpConfig,
  secrets: SmtpSecrets,
  now: number,
): Promise<{ light: CertificateLight; identity: Identity | null } | null> {
  if (!signs) return null;
  const { certificate: file, certificatePassword = '' } = secrets;
  const dark = (state: CertificateLight['state'], serials: string[] = []) => ({
    light: { state, serials, addresses: [], until: null },
    identity: null,
  });
  if (file === undefined) return dark('missing');
  const identities = await readPkcs12(file, certificatePassword);
  if (identities === null || identities.length === 0) return dark('unreadable');
  const wanted =
    certificateSerial === ''
      ? identities
      : identities.filter(({ certificate }) => serialOf(certificate.serialNumber) === serialOf(certificateSerial));
  const [identity] = wanted;
  if (!identity || wanted.length > 1)
    return dark(
      'unknownSerial',
      identities.map(({ certificate }) => serialOf(certificate.serialNumber)),
    );
  const { certificate } = identity;
  const [from, until] = [Date.parse(certificate.validFrom), Date.parse(certificate.validTo)];
  const state = until < now ? 'expired' : from > now ? 'early' : until < now + warnBeforeMs ? 'expiring' : 'ready';
  const light = { state, serials: [serialOf(certificate.serialNumber)], addresses: addressesOf(certificate), until } as const;
  return { light: { ...light, serials: [...light.serials] }, identity: state === 'ready' || state === 'expiring' ? identity : null };
}

/** As people write it: with colons or blanks, in small letters, with zeros before it. */
const serialOf = (written: string): string =>
  written
    .replaceAll(/[^0-9a-f]/gi, '')
    .replace(/^0+(?=.)/, '')
    .toUpperCase();

/** Whose mails it signs: what it says of itself, in either of two places (RFC 8550, 3). */
export const addressesOf = ({
  subjectAltName = '',
  subject,
}: Pick<Identity['certificate'], 'subject'> & { subjectAltName?: string | undefined }): string[] => [
  ...new Set(
    [...subjectAltName.matchAll(/email:([^\s,]+)/g), ...subject.matchAll(/^emailAddress=(\S+)$/gm)].map(([, address = '']) =>
      address.toLowerCase(),
    ),
  ),
];

const warnBeforeMs = 30 * 24 * 3600 * 1000;
