import { createHash, sign } from 'node:crypto';
import { der, elementsOf, nothing, oid, sequence, setOf } from './der.ts';
import type { Identity } from './read-pkcs12.ts';

/** A detached signature over these bytes (CMS SignedData, RFC 5652), with its certificates: SHA-256 by RSA or an elliptic curve. */
export function signatureOf(bytes: Uint8Array, { certificate, key, chain }: Identity, at: Date): Buffer {
  const attributes = [
    attribute('1.2.840.113549.1.9.3', oid(dataOid)),
    attribute('1.2.840.113549.1.9.5', timeOf(at)),
    attribute('1.2.840.113549.1.9.4', der(0x04, createHash('sha256').update(bytes).digest())),
  ];
  // What is signed is the set; where it is kept its tag is another.
  const signed = setOf(...attributes);
  const kept = Buffer.from(signed);
  kept[0] = 0xa0;
  const method = key.asymmetricKeyType === 'ec' ? sequence(oid('1.2.840.10045.4.3.2')) : sequence(oid('1.2.840.113549.1.1.1'), nothing);
  const signer = sequence(
    der(0x02, Buffer.from([1])),
    issuerAndSerial(certificate.raw),
    digestMethod,
    kept,
    method,
    der(0x04, sign('sha256', signed, key)),
  );
  const certificates = der(0xa0, certificate.raw, ...chain.map(({ raw }) => raw));
  const data = sequence(der(0x02, Buffer.from([1])), der(0x31, digestMethod), sequence(oid(dataOid)), certificates, der(0x31, signer));
  return sequence(oid('1.2.840.113549.1.7.2'), der(0xa0, data));
}

const dataOid = '1.2.840.113549.1.7.1';
const digestMethod = sequence(oid('2.16.840.1.101.3.4.2.1'), nothing);
const attribute = (type: string, value: Buffer): Buffer => sequence(oid(type), der(0x31, value));

/** UTCTime until 2049 (RFC 5652, 11.3). */
const timeOf = (at: Date): Buffer => der(0x17, Buffer.from(`${at.toISOString().slice(2, 19).replaceAll(/[-:T]/g, '')}Z`));

/** As they stand in the certificate: version where it is said, serial number, algorithm, issuer. */
function issuerAndSerial(certificate: Uint8Array): Buffer {
  const [tbs = Buffer.alloc(0)] = elementsOf(certificate);
  const fields = elementsOf(tbs);
  const [serial, , issuer] = fields[0]?.[0] === 0xa0 ? fields.slice(1) : fields;
  return sequence(issuer ?? Buffer.alloc(0), serial ?? Buffer.alloc(0));
}
