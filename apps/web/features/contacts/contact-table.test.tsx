import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { InWords } from '../words/testing/in-words.tsx';
import { ContactTable } from './contact-table.tsx';

it('shows people in Swedish', () => {
  const contact = {
    id: 'con_1',
    name: '',
    phones: ['+46701740612'],
    emails: [],
    tags: ['vip'],
    groups: [],
    status: 'active' as const,
    createdAt: new Date().toISOString(),
  };
  const html = renderToStaticMarkup(
    <InWords language="sv">
      <ContactTable contacts={[contact]} selection={{ ids: new Set(['con_1']), toggle: () => undefined }} />
    </InWords>,
  );
  for (const words of ['Namn', 'Nummer', 'E-post', 'Taggar', 'Grupper', 'Tillagd', 'Inget namn', 'just nu', '+46 70 174 06 12'])
    expect(html).toContain(`>${words}<`);
  expect(html).toContain('href="/contacts/con_1"');
  expect(html).toContain('Markera +46701740612');
  expect(html).toContain('checked=""');
});
