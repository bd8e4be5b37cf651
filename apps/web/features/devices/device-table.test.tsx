import type { Device } from '@signalbox/contract';
import { deviceExample } from '@signalbox/contract/examples';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { InWords } from '../words/testing/in-words.tsx';
import { DeviceTable } from './device-table.tsx';

it('shows rows that lead to their page, in Swedish', () => {
  const one: Device = { ...deviceExample, id: 'dev_1', lastSeenAt: new Date().toISOString() };
  const html = renderToStaticMarkup(
    <InWords language="sv">
      <DeviceTable devices={[one, { ...one, id: 'dev_2', state: 'silent', battery: null, signal: null }]} />
    </InWords>,
  );
  for (const words of ['Rapporterar', 'Tyst', 'Senaste värden', 'temperature 62,4', '82 %', '−67 dBm', 'just nu'])
    expect(html).toContain(words);
  expect(html).toContain('href="/devices/dev_1"');
});
