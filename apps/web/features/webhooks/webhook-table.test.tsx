import { webhookExample } from '@signalbox/contract/examples';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { InWords } from '../words/testing/in-words.tsx';
import { WebhookTable } from './webhook-table.tsx';

it('shows rows that lead to their page, in Swedish', () => {
  const failing = { ...webhookExample, id: 'whk_2', events: [], lastOkAt: null, failingSince: webhookExample.createdAt };
  const html = renderToStaticMarkup(
    <InWords language="sv">
      <WebhookTable webhooks={[webhookExample, failing]} />
    </InWords>,
  );
  for (const words of ['2 händelser', 'Allt som händer', 'Kommer inte fram', 'Aldrig']) expect(html).toContain(words);
  expect(html).toContain(`href="/webhooks/${webhookExample.id}"`);
});
