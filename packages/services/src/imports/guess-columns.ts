import type { ContactField, ImportTarget } from '@signalbox/contract';

/** Where columns go by their names and first values, in several languages; fields by their titles. What nobody can tell is left out. */
export function guessColumns(
  heads: readonly string[],
  samples: readonly (readonly string[])[],
  fields: readonly Pick<ContactField, 'key' | 'title'>[],
): (ImportTarget | null)[] {
  const taken = new Set<string>();
  return heads.map((head, no) => {
    const target = byName(head, fields) ?? byValues(samples.map((row) => row[no] ?? ''));
    const mark = JSON.stringify(target);
    const isOnce = target === null || target.to === 'address' || target.to === 'tags' || target.to === 'groups' || !taken.has(mark);
    taken.add(mark);
    return isOnce ? target : null;
  });
}

function byName(head: string, fields: readonly Pick<ContactField, 'key' | 'title'>[]): ImportTarget | null {
  const name = plain(head);
  const field = fields.find(({ key, title }) => plain(title) === name || key === name);
  if (field) return { to: 'field', key: field.key };
  return words.find(([form]) => form.test(name))?.[1] ?? null;
}
const plain = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, ' ');

const words: readonly (readonly [RegExp, ImportTarget])[] = [
  [/^(first name|given name|förnamn|vorname|prénom|nombre de pila|etunimi)$/, { to: 'firstName' }],
  [/^(last name|family name|surname|efternamn|nachname|nom de famille|apellidos?|sukunimi)$/, { to: 'lastName' }],
  [/^(name|full name|namn|contact|nombre|nom|nimi)$/, { to: 'name' }],
  [/(phone|mobile|mobil|telefon|tel\b|handy|nummer|number|teléfono|móvil|puhelin)/, { to: 'address', kind: 'phone' }],
  [/(e ?mail|e post|epost|correo|sähköposti)/, { to: 'address', kind: 'email' }],
  [/^(language|språk|sprache|idioma|langue|kieli|lang)$/, { to: 'language' }],
  [/^(tags?|taggar?|etiquetas?|labels?)$/, { to: 'tags' }],
  [/^(groups?|grupp(er)?|gruppen?|grupos?)$/, { to: 'groups' }],
];

function byValues(values: readonly string[]): ImportTarget | null {
  const there = values.map((value) => value.trim()).filter((value) => value !== '');
  if (there.length === 0) return null;
  if (there.every((value) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value))) return { to: 'address', kind: 'email' };
  return there.every((value) => /^\+\d[\d\s()-]{6,}$/.test(value)) ? { to: 'address', kind: 'phone' } : null;
}
