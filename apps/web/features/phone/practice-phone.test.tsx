import type { PhoneMessage } from '@signalbox/contract';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { InWords } from '../words/testing/in-words.tsx';
import { PracticePhone } from './practice-phone.tsx';

const draw = (messages: readonly PhoneMessage[]) =>
  renderToStaticMarkup(
    <InWords language="sv">
      <PracticePhone
        phone={{ messages, problem: null, send: async () => true }}
        number="+46701740612"
        peer={{ name: 'Warm at home', address: '71400' }}
      />
    </InWords>,
  );

it('speaks Swedish, in the zone of the reader', () => {
  expect(draw([])).toContain('Tryck på Skicka för att skicka sms till 71 400.');
  const html = draw([
    { id: '1', direction: 'out', peer: '71400', text: 'HELLO', at: '2026-11-22T09:42:11Z', state: 'sent' } as PhoneMessage,
  ]);
  for (const words of ['I dag', '10:42', 'Skickat']) expect(html).toContain(words);
  for (const words of ['Meddelanden med Warm at home', 'Sms från +46701740612', 'Skicka']) expect(html).toContain(`aria-label="${words}"`);
});
