import { calendarExample } from '@signalbox/contract/examples';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { InWords } from '../words/testing/in-words.tsx';
import { CalendarTable } from './calendars-list.tsx';

it('says whose holidays a calendar has, in Swedish', () => {
  const one = { ...calendarExample, id: 'id_1', name: 'Kontoret', region: 'DE-BY', updatedAt: new Date().toISOString() };
  const html = renderToStaticMarkup(
    <InWords language="sv">
      <CalendarTable calendars={[one, { ...one, id: 'id_2', region: null, own: [] }]} />
    </InWords>,
  );
  for (const words of ['Kontoret', 'Tyskland, Bayern', 'Inga helgdagar', '1 rad', 'Inga egna', 'just nu'])
    expect(html).toContain(`>${words}<`);
  expect(html).toContain('href="/calendars/id_1"');
});
