import { expect, it } from 'vitest';
import { acceptedLanguage } from './accepted-language.ts';

it.each([
  ['sv-SE,sv;q=0.9,en;q=0.8', 'sv'],
  ['en-US,en;q=0.9,sv;q=0.5', 'en'],
  ['de-DE,de;q=0.9,sv;q=0.4', 'sv'],
  ['en;q=0.2, sv;q=0.7', 'sv'],
  ['sv;q=0', 'en'],
  ['fr', 'en'],
  ['*', 'en'],
  ['', 'en'],
  [null, 'en'],
])('%s reads %s', (header, language) => expect(acceptedLanguage(header)).toBe(language));
