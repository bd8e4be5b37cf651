import { createPrivateKey } from 'node:crypto';

/** A private key in PEM, its lines made anew: a field of one line takes their breaks away. null = it is none. */
export function privateKeyOf(pasted: string): string | null {
  const found = /-----BEGIN ((?:RSA |EC )?PRIVATE KEY)-----([\sA-Za-z0-9+/=]+)-----END \1-----/.exec(pasted);
  if (!found) return null;
  const lines = (found[2] ?? '').replaceAll(/\s/g, '').match(/.{1,64}/g) ?? [];
  const pem = [`-----BEGIN ${found[1]}-----`, ...lines, `-----END ${found[1]}-----`, ''].join('\n');
  try {
    createPrivateKey(pem);
    return pem;
  } catch {
    return null;
  }
}
