import { nodeHelp, nodeSynonyms, nodeTitle, portsOf, settingsSchema } from '@signalbox/flow';
import { areaWords, createTranslate, type Language, languages, sayText, sourceLanguage, wordsFor } from '@signalbox/words';
import { describe, expect, it, test } from 'vitest';
import { fixturesOf } from './fixtures-of.ts';
import { catalogue } from './registry.gen.ts';

/** As in a browser that was sent no words of the nodes: in English. */
const unsent = createTranslate(sourceLanguage, (key) => {
  const [area = '', ...rest] = key.split('.');
  return area === 'steps' || area === 'common' ? areaWords(sourceLanguage, area)[rest.join('.')] : undefined;
});
const specs = [...catalogue.values()];
const specOf = (type: string): (typeof specs)[number] => {
  const spec = catalogue.get(type);
  if (!spec) throw new Error(type);
  return spec;
};

test('English is the same whether its words were sent or not', () => {
  const english = wordsFor('en');
  for (const spec of specs) {
    expect([nodeTitle(unsent, spec), nodeHelp(unsent, spec), nodeSynonyms(unsent, spec)]).toEqual([spec.title, spec.help, spec.synonyms]);
    expect(nodeTitle(english, spec)).toBe(spec.title);
    if (!spec.hidden) expect(settingsSchema(english, spec)).toEqual(settingsSchema(unsent, spec));
    for (const { input } of fixturesOf(spec.type)) {
      expect(spec.summary(input, english)).toBe(spec.summary(input, unsent));
      const words = (t: typeof english) => portsOf(spec, input).map(({ title }) => sayText(t, title));
      expect(words(english)).toEqual(words(unsent));
    }
  }
});

describe.each(languages.map(({ id }) => [id] as const))('in %s', (language) => {
  test.each(specs.map((spec) => [spec.type, spec] as const))('%s says its name, ways out and second line in words', (_, spec) => {
    const t = wordsFor(language);
    const isKey = (text: string) => /^(nodes|node-help|steps)\./.test(text);
    for (const { input } of fixturesOf(spec.type)) {
      const said = [
        nodeTitle(t, spec),
        nodeHelp(t, spec),
        spec.summary(input, t),
        ...portsOf(spec, input).map(({ title }) => sayText(t, title)),
      ];
      expect(said.filter(isKey)).toEqual([]);
      expect(said.slice(0, 2)).not.toContain('');
    }
  });
});

it('a title that a person typed stays theirs', () => {
  const spec = specOf('logic.if');
  const words = (language: Language, input: Record<string, unknown>) =>
    portsOf(spec, input).map(({ title }) => sayText(wordsFor(language), title));
  expect(words('sv', { yes: 'Yes', no: 'Elsewhere' })).toEqual(['Ja', 'Elsewhere', 'Misslyckades']);
  expect(words('en', { yes: 'Ja' })).toEqual(['Ja', 'Otherwise', 'Failed']);
});

it('settings, their choices and the insides of lists are said in the language of the reader', () => {
  const { properties } = settingsSchema(wordsFor('sv'), specOf('data.list'));
  expect(properties?.task).toMatchObject({ title: 'Vad som ska göras', options: { sort: 'Sortera' } });
  expect(properties?.path?.description).toBe('Till exempel name eller address.city; tomt = själva posten.');
  expect(properties?.rules?.items?.properties?.test?.options).toMatchObject({ isNot: 'är inte' });
});
