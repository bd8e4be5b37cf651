/** A name in every form that code has for it, one thing and many: `redThing`, `RedThing`, `red-thing`, `red_thing`, `red thing`, `Red thing`. */
export interface ResourceNames {
  one: Forms;
  many: Forms;
}
export interface Forms {
  camel: string;
  pascal: string;
  kebab: string;
  snake: string;
  words: string;
  heading: string;
}

/** `text-template` -> all forms of it; `many` is asked for where an s does not make it. */
export function resourceNames(one: string, many = pluralOf(one)): ResourceNames {
  for (const name of [one, many])
    if (!/^[a-z]+(-[a-z]+)*$/.test(name))
      throw new Error(`A name is small letters, with hyphens between words: text-template. Not ${name}.`);
  if (one === many) throw new Error('One and many need different names.');
  return { one: formsOf(one), many: formsOf(many) };
}

/** Puts a name in the place of the one that the templates have. */
export function renamed(text: string, { one, many }: ResourceNames): string {
  let result = text;
  // The plural first: the singular is a part of it.
  for (const [form, of] of [...formPairs(standIn.many, many), ...formPairs(standIn.one, one)]) result = result.replaceAll(form, of);
  return result;
}

const formPairs = (from: Forms, to: Forms): [string, string][] =>
  (Object.keys(from) as (keyof Forms)[]).map((form) => [from[form], to[form]]);

function formsOf(kebab: string): Forms {
  const parts = kebab.split('-');
  const pascal = parts.map(capital).join('');
  const words = parts.join(' ');
  return { camel: small(pascal), pascal, kebab, snake: parts.join('_'), words, heading: capital(words) };
}
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const small = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

function pluralOf(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}

const standIn: ResourceNames = { one: formsOf('red-thing'), many: formsOf('red-things') };
