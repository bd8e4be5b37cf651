import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { InWords } from '../words/testing/in-words.tsx';
import { UnusableEvents } from './unusable-events.tsx';

const words = (language: 'en' | 'sv', unusable: number) =>
  renderToStaticMarkup(
    <QueryClientProvider client={new QueryClient()}>
      <InWords language={language}>
        <UnusableEvents provider={{ id: 'prv_1', unusable }} />
      </InWords>
    </QueryClientProvider>,
  ).replace(/<[^>]*>/g, ' ');

it.each([
  ['en', 1, '1 thing could not be used'],
  ['en', 3, '3 things could not be used'],
  ['sv', 3, '3 saker gick inte att använda'],
] as const)('in %s %i reads: %s', (language, unusable, text) => {
  expect(words(language, unusable)).toContain(text);
});

it('says nothing where everything could be used', () => {
  expect(words('en', 0)).toBe('');
});
