import { expect, test } from 'vitest';
import { languageFor } from './language-for.ts';
import { TemplateBody, textsOf } from './template-body.ts';

test('the language of a person is found, exactly, by its kin, by the fallback, and else any', () => {
  const known = ['en', 'sv', 'pt-BR'];
  const of = (wanted: string | null, fallback = 'en') => languageFor(known, { wanted, fallback });
  expect([of('sv'), of('SV'), of('sv-FI'), of('pt'), of('fi'), of(null), of(''), of('fi', 'de')]).toEqual([
    'sv',
    'sv',
    'sv',
    'pt-BR',
    'en',
    'en',
    'en',
    'en',
  ]);
  expect(languageFor([], { wanted: 'sv', fallback: 'en' })).toBeNull();
});

test('a body has each text and each value once, and texts that say nothing are none', () => {
  const text = (language: string, words = 'Hi') => ({ channel: 'sms', language, text: words });
  const body = TemplateBody.parse({ fallback: 'en', texts: [text('en'), text('sv', ' ')], values: [] });
  expect(textsOf(body, 'sms').map(({ language }) => language)).toEqual(['en']);
  expect(textsOf(body, 'email')).toEqual([]);
  for (const wrong of [
    { texts: [text('en'), text('en')] },
    { texts: [text('English')] },
    { texts: [{ ...text('en'), channel: 'owl' }] },
    { texts: [], values: [{ name: 'a' }, { name: 'a' }] },
    { texts: [], values: [{ name: 'Two words' }] },
  ])
    expect(TemplateBody.safeParse({ fallback: 'en', values: [], ...wrong }).success).toBe(false);
});
