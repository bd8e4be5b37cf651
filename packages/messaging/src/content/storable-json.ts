import { cleanText } from '../inbound/clean-text.ts';

/** JSON that jsonb takes: NUL and half surrogates, which it refuses, are replaced. */
export const storableJson = (raw: Record<string, unknown>): Record<string, unknown> =>
  JSON.parse(JSON.stringify(raw, (_, value: unknown) => (typeof value === 'string' ? cleanText(value) : value)));
