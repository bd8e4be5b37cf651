import { createHmac, randomBytes } from 'node:crypto';

interface Signed {
  /** The same for every try of a delivery: the other side knows a repeat by it. */
  id: string;
  /** Seconds since 1970. */
  at: number;
  body: string;
}

/** The headers of a delivery by Standard Webhooks 1.0: a signature for each secret, newest first, so that one can be changed for the next without a gap. */
export function webhookHeaders({ id, at, body }: Signed, secrets: readonly string[]): Record<string, string> {
  const signatures = secrets.map((secret) => `v1,${createHmac('sha256', keyOf(secret)).update(`${id}.${at}.${body}`).digest('base64')}`);
  return { 'webhook-id': id, 'webhook-timestamp': String(at), 'webhook-signature': signatures.join(' ') };
}

/** 32 random bytes, as the standard writes them. */
export const newWebhookSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`;

const keyOf = (secret: string): Buffer => Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
