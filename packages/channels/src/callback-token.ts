import { createHmac, timingSafeEqual } from 'node:crypto';
import { toPublicId } from '@signalbox/domain';

/** For providers that sign nothing: a word in the address that only they and we know. It is made of their own secret, so a new one makes it another. */
export const callbackToken = (secret: string, providerId: string): string =>
  createHmac('sha256', secret).update(`callback:${providerId}`).digest('base64url').slice(0, 32);

export function isCallbackToken(given: string | undefined, secret: string, providerId: string): boolean {
  const [wanted, had] = [Buffer.from(callbackToken(secret, providerId)), Buffer.from(given ?? '')];
  return wanted.length === had.length && timingSafeEqual(wanted, had);
}

/** Where a provider calls us, from outside. */
export const callbackAddress = (publicUrl: string, providerId: string): string =>
  `${publicUrl.replace(/\/+$/, '')}/providers/${toPublicId('provider', providerId)}/callback`;
