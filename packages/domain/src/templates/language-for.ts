/** The language of these that somebody reads: their own, the one it is a kind of (`sv` for `sv-FI`), the fallback, else the first. */
export function languageFor(known: readonly string[], { wanted, fallback }: { wanted: string | null; fallback: string }): string | null {
  const base = (language: string): string => language.toLowerCase().split('-')[0] ?? '';
  const own = wanted ? known.find((one) => one.toLowerCase() === wanted.toLowerCase()) : undefined;
  const kin = wanted ? known.find((one) => base(one) === base(wanted)) : undefined;
  return own ?? kin ?? known.find((one) => one === fallback) ?? known[0] ?? null;
}
