import { expect, test } from 'vitest';
import { startKannel } from './kannel.ts';
import type { PhoneText } from './phones.ts';
import { useSimulator } from './test-harness.ts';

const phone = '+46701740612';
const long = `å€ ${'0123456789'.repeat(20)}`;
const patience = { timeout: 20_000 };

test.each(['transceiver', 'pair'] as const)(
  'texts and reports go both ways between Kannel and the practice operator, bound as %s',
  async (bindAs) => {
    const world = await useSimulator();
    // Kannel drops a report that it reads before the answer to its text, and bound as a pair it reads the two on connections of their own.
    await world.call('PUT', '/latency', { receiptMs: 1_000 });
    const kannel = await startKannel({ smppPort: world.smppPort, bindAs });
    const messages = async () => (await world.call<{ messages: PhoneText[] }>('GET', `/phones/${phone}/messages`)).messages;

    expect(await kannel.send({ ref: 'short', from: 'Kannel', to: phone, text: 'åäö €' })).toBe(202);
    expect(await kannel.send({ ref: 'long', from: '71700', to: phone, text: long })).toBe(202);
    await expect.poll(async () => (await messages()).length, patience).toBe(2);
    expect(await messages()).toMatchObject([
      { direction: 'in', peer: 'Kannel', text: 'åäö €', parts: 1 },
      { direction: 'in', peer: '71700', text: long, parts: 4 },
    ]);
    const kinds = (ref: string) => kannel.reports.filter((report) => report.ref === ref).map(({ kind }) => kind);
    await expect.poll(() => [kinds('short').includes('1'), kinds('long').includes('1')], patience).toEqual([true, true]);

    await world.call('POST', `/phones/${phone}/messages`, { to: '71700', text: 'Värme [x]' });
    await expect.poll(() => kannel.texts.length, patience).toBe(1);
    expect(kannel.texts[0]).toMatchObject({ from: phone, to: '71700' });
    // Taken means acknowledged: the phone learns of it.
    await expect.poll(async () => (await messages()).find(({ direction }) => direction === 'out')?.state, patience).toBe('sent');
  },
);
