import { templateExample } from '@signalbox/contract/examples';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { InWords } from '../words/testing/in-words.tsx';
import { TemplateTable } from './template-table.tsx';

it('shows what a template has texts for, and leads to its page, in Swedish', () => {
  const one = { ...templateExample, id: 'id_1', name: 'First', updatedAt: new Date().toISOString() };
  const html = renderToStaticMarkup(
    <InWords language="sv">
      <TemplateTable templates={[one, { ...one, id: 'id_2', channels: [], languages: [] }]} />
    </InWords>,
  );
  for (const words of ['Namn', 'Ändrad', 'First', 'just nu', 'Engelska och Svenska', 'Ingen text än']) expect(html).toContain(`>${words}<`);
  expect(html).toContain('href="/templates/id_1"');
});
