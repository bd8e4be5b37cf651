import { isLanguage, type Language, sourceLanguage } from './languages.ts';

/** The best of our languages for an Accept-Language header: `sv-SE,sv;q=0.9,en;q=0.8`. */
export function acceptedLanguage(header: string | null | undefined): Language {
  const wanted = (header ?? '')
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [range = '', ...rest] = part.trim().split(';');
      const weight = rest.find((each) => each.trim().startsWith('q='));
      return { id: range.trim().toLowerCase().split('-')[0], weight: weight ? Number(weight.trim().slice(2)) : 1 };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  for (const { id } of wanted) if (isLanguage(id)) return id;
  return sourceLanguage;
}
