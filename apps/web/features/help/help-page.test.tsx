import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { InWords } from '../words/testing/in-words.tsx';
import { HelpPage } from './help-page.tsx';

it.each([
  ['en', 'Try it : text a workflow from a practice phone and watch it answer.', 'Ctrl K opens search from every page.'],
  ['sv', 'Prova : skicka sms till ett arbetsflöde från en övningstelefon och se det svara.', 'Ctrl K öppnar sökningen från alla sidor.'],
] as const)('says in %s what there is and where', (language, place, keys) => {
  const html = renderToStaticMarkup(
    <InWords language={language}>
      <HelpPage />
    </InWords>,
  );
  const words = html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
  expect(words).toContain(place);
  expect(words).toContain(keys);
  expect(html).toContain('href="/try-it"');
});
