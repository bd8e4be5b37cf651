import { catalogues } from './catalogues.ts';
import { holesOf } from './holes.ts';
import type { Area } from './light/key.ts';
import { type Language, languages, localeOf, sourceLanguage } from './light/languages.ts';
import { nodeAreaNames } from './node-areas.ts';

/** What is wrong with the catalogues: texts that do not parse, keys that a language lacks or has too many, other holes than in the source. */
export function catalogueProblems(all: Readonly<Record<string, Readonly<Record<string, object>>>> = catalogues): string[] {
  const source = all[sourceLanguage] ?? {};
  return languages.flatMap(({ id }) => {
    const areas = all[id] ?? {};
    const missing = Object.keys(source).filter((area) => !(area in areas));
    return [
      ...missing.map((area) => `${id}/${area}: the area is missing`),
      ...Object.entries(areas).flatMap(([area, words]) =>
        areaProblems(id, {
          area: area as Area,
          words: new Map(Object.entries(words)),
          source: new Map(Object.entries(source[area] ?? {})),
        }),
      ),
    ];
  });
}

function areaProblems(
  language: Language,
  { area, words, source }: { area: Area; words: ReadonlyMap<string, string>; source: ReadonlyMap<string, string> },
): string[] {
  const at = (key: string) => `${language}/${area}: '${key}'`;
  return [
    ...[...source.keys()].filter((key) => !words.has(key)).map((key) => `${at(key)} is missing`),
    ...[...words].flatMap(([key, text]) => {
      const from = source.get(key);
      if (from === undefined) return [`${at(key)} is not in ${sourceLanguage}/${area}`];
      if (text.trim() === '' || text !== text.trim()) return [`${at(key)} is empty, or has a space at an end`];
      return (nodeAreaNames.includes(area) ? [] : textProblems(language, text, from)).map((problem) => `${at(key)} ${problem}`);
    }),
  ];
}

function textProblems(language: Language, text: string, source: string): string[] {
  const holes = holesOf(text);
  if ('problem' in holes) return [`cannot be read: ${holes.problem}`];
  const wanted = holesOf(source);
  if ('problem' in wanted) return [];
  const names = new Set([...holes.kinds.keys(), ...wanted.kinds.keys()]);
  const categories = new Intl.PluralRules(localeOf(language)).resolvedOptions().pluralCategories;
  return [
    ...[...names]
      .filter((name) => holes.kinds.get(name) !== wanted.kinds.get(name))
      .map((name) => `has {${name}} as ${holes.kinds.get(name) ?? 'nothing'}, the source as ${wanted.kinds.get(name) ?? 'nothing'}`),
    ...holes.plurals.flatMap((given) =>
      categories.filter((category) => !given.includes(category)).map((category) => `lacks the plural form '${category}'`),
    ),
    ...holes.selects
      .filter(([name, given]) => String(given) !== String(wanted.selects.find(([other]) => other === name)?.[1]))
      .map(([name]) => `chooses between other words in {${name}} than the source`),
    ...[...holes.kinds]
      .filter(([, kind]) => kind === 'time')
      .map(([name]) => `formats a time itself in {${name}}; give the formatted text`),
  ];
}
