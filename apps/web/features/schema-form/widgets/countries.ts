import type { Language } from '@signalbox/words/light';

interface Country {
  value: string;
  label: string;
}

/** Every pair of letters that the browser knows a country for, by name in a language. */
export function countriesIn(language: Language): readonly Country[] {
  const countries = known.get(language) ?? named(language);
  known.set(language, countries);
  return countries;
}
const known = new Map<Language, readonly Country[]>();

function named(language: Language): Country[] {
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  return letters
    .flatMap((a) => letters.map((b) => a + b))
    .flatMap((value) => {
      const label = notCountries.has(value) ? undefined : names.of(value);
      return label === undefined ? [] : [{ value, label }];
    })
    .sort((a, b) => a.label.localeCompare(b.label, language));
}
const notCountries: ReadonlySet<string> = new Set(['EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ']);
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
