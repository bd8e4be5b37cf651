/**
 * How countries treat names as senders of texts, by ISO code, as operators and regulators say it: the networks refuse them, put a number in their place,
 * or take only those that were registered before. Everywhere else they arrive as they are, as a rule. Read in the lists of AWS (countries whose names are
 * registered; without Finland and the United Kingdom, where it is a choice), Telnyx, Pushtech and Ring Ring in November 2026.
 */
export const senderNameNotes = {
  refused: ['CA', 'CN', 'PR', 'US'],
  replaced: ['AR', 'BR', 'CL', 'CO', 'MX', 'NZ', 'ZA'],
  registered: [
    ...(['AE', 'AM', 'AU', 'BD', 'BY', 'CU', 'EG', 'ID', 'IE', 'IN', 'JO', 'KE', 'KW', 'KZ', 'LK', 'PH'] as const),
    ...(['PK', 'QA', 'RU', 'SA', 'SG', 'TH', 'TR', 'VN', 'ZM'] as const),
  ],
} as const satisfies Record<string, readonly string[]>;

/** How a country treats them; null = as they are. */
export function senderNameNote(country: string): keyof typeof senderNameNotes | null {
  const kinds = Object.keys(senderNameNotes) as (keyof typeof senderNameNotes)[];
  return kinds.find((kind) => (senderNameNotes[kind] as readonly string[]).includes(country)) ?? null;
}
