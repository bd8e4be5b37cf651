import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { InWords } from '../words/testing/in-words.tsx';
import { HelpPage } from './help-page.tsx';
import { ScreenPage } from './screen-page.tsx';
import { screenSlug, screens } from './screens.ts';

const draw = (language: 'en' | 'sv', screen: string) =>
  renderToStaticMarkup(
    <InWords language={language}>
      <ScreenPage screen={screen} />
    </InWords>,
  );

describe.each(['en', 'sv'] as const)('in %s', (language) => {
  it.each(screens)('the page of $id says what it is for, how, and its keys, and leads there', ({ id, href }) => {
    const html = draw(language, screenSlug(id));
    expect(html.match(/<li>[^<]{20,}<\/li>/g)).toHaveLength(3);
    expect(html).toContain('<kbd');
    expect(html).toContain(`href="${href}"`);
  });
});

it('a screen that is not there leads back to the help', () => {
  expect(draw('sv', 'toString')).toContain('href="/help"');
});

it('the help leads to the page of every screen', () => {
  const html = renderToStaticMarkup(
    <InWords language="en">
      <HelpPage />
    </InWords>,
  );
  for (const { id } of screens) expect(html).toContain(`href="/help/screens/${screenSlug(id)}"`);
});
