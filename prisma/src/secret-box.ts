import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { operationalError } from '@signalbox/domain';

/** The place a secret belongs to. It is sealed in, so a value that is moved to another row or account does not open. */
export interface SecretPlace {
  accountId: number;
  table: string;
  row: string;
  field: string;
}

/** The columns of a stored secret: a key of its own, wrapped by the master key that `keyId` names. */
export interface SealedSecret {
  keyId: string;
  wrappedKey: Uint8Array<ArrayBuffer>;
  nonce: Uint8Array<ArrayBuffer>;
  sealed: Uint8Array<ArrayBuffer>;
}

/** Encrypts a secret for one place. `masterKey` is SECRET_KEY: 32 bytes in base64. */
export function sealSecret(masterKey: string, place: SecretPlace, plaintext: string): SealedSecret {
  const kek = keyBytes(masterKey);
  const key = randomBytes(32);
  const nonce = randomBytes(12);
  const wrapNonce = randomBytes(12);
  const wrappedKey = Buffer.concat([wrapNonce, encrypt({ key: kek, nonce: wrapNonce, aad: placeBytes(place), text: key })]);
  return {
    keyId: secretKeyId(masterKey),
    wrappedKey,
    nonce,
    sealed: encrypt({ key, nonce, aad: placeBytes(place), text: Buffer.from(plaintext, 'utf8') }),
  };
}

/** Opens what `sealSecret` made. Throws `secret.unreadable` for another key, another place or changed bytes. */
export function openSecret(masterKey: string, place: SecretPlace, { keyId, wrappedKey, nonce, sealed }: SealedSecret): string {
  if (keyId !== secretKeyId(masterKey)) throw operationalError('secret.unreadable.key');
  try {
    const key = decrypt({
      key: keyBytes(masterKey),
      nonce: wrappedKey.subarray(0, 12),
      aad: placeBytes(place),
      sealed: wrappedKey.subarray(12),
    });
    return decrypt({ key, nonce, aad: placeBytes(place), sealed }).toString('utf8');
  } catch (cause) {
    throw operationalError('secret.unreadable', {}, { cause });
  }
}

/** Names a master key without telling it. */
export const secretKeyId = (masterKey: string): string =>
  createHash('sha256').update('signalbox key id').update(keyBytes(masterKey)).digest('hex').slice(0, 16);

const algorithm = 'aes-256-gcm';
// Without a fixed length Node takes tags of 4 bytes, too.
const options = { authTagLength: 16 };
const placeBytes = ({ accountId, table, row, field }: SecretPlace) => Buffer.from(JSON.stringify(['v1', accountId, table, row, field]));

function keyBytes(masterKey: string): Buffer {
  const key = Buffer.from(masterKey, 'base64');
  if (key.length !== 32) throw operationalError('secret.key_invalid');
  return key;
}

function encrypt({ key, nonce, aad, text }: { key: Uint8Array; nonce: Uint8Array; aad: Uint8Array; text: Uint8Array }) {
  const cipher = createCipheriv(algorithm, key, nonce, options).setAAD(aad);
  return Buffer.concat([cipher.update(text), cipher.final(), cipher.getAuthTag()]);
}

function decrypt({ key, nonce, aad, sealed }: { key: Uint8Array; nonce: Uint8Array; aad: Uint8Array; sealed: Uint8Array }) {
  const decipher = createDecipheriv(algorithm, key, nonce, options).setAAD(aad);
  decipher.setAuthTag(sealed.subarray(sealed.length - 16));
  return Buffer.concat([decipher.update(sealed.subarray(0, sealed.length - 16)), decipher.final()]);
}
