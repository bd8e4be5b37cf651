import type { ApiKey } from '@signalbox/contract';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { InWords } from '../words/testing/in-words.tsx';
import { ApiKeyTable } from './api-key-table.tsx';

it('shows rows that lead to their page, in Swedish', () => {
  const at = new Date().toISOString();
  const one: ApiKey = {
    ...{
      id: 'id_1',
      name: 'Ticket system',
      prefix: 'sbk_4f1c09ab73de',
      state: 'on',
      rights: ['run.read'],
      workflows: null,
      madeBy: 'Maja',
    },
    ...{ createdAt: at, endsAt: null, usedAt: at, revokedAt: null, refused: 2 },
  };
  const html = renderToStaticMarkup(
    <InWords language="sv">
      <ApiKeyTable apiKeys={[one, { ...one, id: 'id_2', state: 'revoked', usedAt: null }]} />
    </InWords>,
  );
  for (const words of ['Namn', 'Ticket system', 'just nu', 'Aldrig', '2 anrop nekades', 'Alla arbetsflöden']) expect(html).toContain(words);
  for (const words of ['Aktiv', 'Återkallad']) expect(html).toContain(words);
  expect(html).toContain('href="/api-keys/id_1"');
});
