import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';
import type Forge from 'node-forge';

/** A certificate with the key that signs for it. */
export interface Identity {
  certificate: X509Certificate;
  key: KeyObject;
  /** Those that vouch for it, as far as the file has them. */
  chain: X509Certificate[];
}

/** What a PKCS#12 file (RFC 7292, in base64) holds; null = the password is another, or it is no such file. */
export async function readPkcs12(base64: string, password: string): Promise<Identity[] | null> {
  // Most providers sign nothing.
  const { default: forge } = await import('node-forge');
  try {
    const file = forge.pkcs12.pkcs12FromAsn1(forge.asn1.fromDer(forge.util.decode64(base64.replaceAll(/\s/g, ''))), false, password);
    const { certBag = '', keyBag = '', pkcs8ShroudedKeyBag = '' } = forge.pki.oids;
    const bags = (type: string) => file.getBags({ bagType: type })[type] ?? [];
    const certificates = bags(certBag).flatMap((bag) => certificateOf(forge, bag) ?? []);
    const keys = [...bags(pkcs8ShroudedKeyBag), ...bags(keyBag)].flatMap((bag) => keyOf(forge, bag) ?? []);
    return certificates.flatMap((certificate) => {
      const key = keys.find((one) => certificate.checkPrivateKey(one));
      return key ? [{ certificate, key, chain: certificates.filter((other) => other !== certificate) }] : [];
    });
  } catch {
    return null;
  }
}

/** What is no RSA the library leaves as it read it. */
function certificateOf(forge: typeof Forge, { cert, asn1 }: Forge.pkcs12.Bag): X509Certificate | null {
  const read = cert ? forge.pki.certificateToAsn1(cert) : asn1;
  return read ? new X509Certificate(bytesOf(forge, read)) : null;
}
function keyOf(forge: typeof Forge, { key, asn1 }: Forge.pkcs12.Bag): KeyObject | null {
  const read = key ? forge.pki.wrapRsaPrivateKey(forge.pki.privateKeyToAsn1(key)) : asn1;
  return read ? createPrivateKey({ key: bytesOf(forge, read), format: 'der', type: 'pkcs8' }) : null;
}
const bytesOf = (forge: typeof Forge, read: Forge.asn1.Asn1): Buffer => Buffer.from(forge.asn1.toDer(read).getBytes(), 'latin1');
