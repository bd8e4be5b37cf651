import type { MessageDetail } from '@signalbox/contract';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { InWords } from '../words/testing/in-words.tsx';
import { MessageDetails } from './message-details.tsx';

const message = {
  ...{ id: 'msg_1', inbound: false, state: 'failed', text: 'Hej', from: '71400', to: '+46701740612', channel: 'sms', parts: 2 },
  ...{ contact: { id: 'con_1', name: 'Erik Sandberg' }, runId: 'run_1', workflowName: 'Warm at home', at: '2026-11-22T09:42:11.034Z' },
  ...{ errorCode: 'delivery.failed', finalAt: '2026-11-22T09:42:53.000Z' },
  attempts: [
    {
      ...{
        no: 1,
        at: '2026-11-22T09:42:12.000Z',
        result: 'accepted',
        tookMs: 40,
        providerRef: 'A1',
        rawCode: null,
        providerName: 'Nordtel',
        after: { providerName: '46elks', code: 'credit:402' },
      },
    },
  ],
  links: [
    { code: 'a', target: 'https://example.com/a', clicks: 0, firstAt: null, lastAt: null },
    { code: 'b', target: 'https://example.com/b', clicks: 2, firstAt: '2026-11-22T09:50:00.000Z', lastAt: '2026-11-22T10:00:00.000Z' },
  ],
  receipts: [{ state: 'failed', at: '2026-11-22T09:42:53.000Z', raw: { stat: 'UNDELIV', err: '001' } }],
} as unknown as MessageDetail;

const words = (language: 'en' | 'sv') =>
  renderToStaticMarkup(
    <InWords language={language}>
      <MessageDetails message={message} />
    </InWords>,
  )
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

it('says how far a message came, at the hour of the reader', () => {
  const html = words('en');
  expect(html).toContain('Queued 10:42:11 Sent +966 ms Accepted +40 ms Failed +41 s');
  expect(html).toMatch(/Short link https:\/\/example.com\/a Not opened yet Short link https:\/\/example.com\/b Opened 2 times .*10:50/);
  expect(html).toContain('1. Nordtel, accepted 10:42:12.000 46elks was stopped (no credit), Operator id A1, answered after 40 ms');
  expect(html).toContain('Receipt: not delivered 10:42:53.000 stat UNDELIV, err 001');
  expect(html).toContain('By Text, 2 parts Queued 22 Nov 2026, 10:42:11');
});

it('says it in Swedish, too', () => {
  const html = words('sv');
  expect(html).toContain('I kö 10:42:11 Skickat +966 ms Hos operatören +40 ms Misslyckades +41 s');
  expect(html).toContain('Operatören tog emot meddelandet men kunde inte leverera det till telefonen. delivery.failed');
  expect(html).toContain('Kvitto: inte levererat');
  expect(html).toContain('Skickades av Warm at home, den här körningen Via Sms, 2 delar Lades i kö 22 nov. 2026 10:42:11');
});
