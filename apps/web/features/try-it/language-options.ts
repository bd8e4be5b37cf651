import type { SelectOption } from '@signalbox/ui';

/** Languages that people are texted in here most; any other that a contact has stays. */
const usual = ['ar', 'da', 'de', 'en', 'es', 'fi', 'fr', 'nb', 'pl', 'so', 'sv', 'uk'];

/** By name, in the reader's language. */
export function languageOptions(reader: string, current: string): SelectOption[] {
  const names = new Intl.DisplayNames([reader], { type: 'language' });
  const ids = current === '' || usual.includes(current) ? usual : [...usual, current];
  return ids.map((value) => ({ value, label: names.of(value) ?? value })).sort((a, b) => a.label.localeCompare(b.label, reader));
}
