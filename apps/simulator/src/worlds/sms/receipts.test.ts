import { expect, test } from 'vitest';
import { textTo, useReceiver, useSender, useSimulator } from './test-harness.ts';

const phone = '+46701740612';

test.each([
  ['delivered', ['delivered']],
  ['failed', ['failed']],
  ['expired', ['expired']],
  ['delayed', ['delivered']],
  ['duplicate_receipts', ['delivered', 'delivered']],
  ['reordered_receipts', ['delivered', 'accepted']],
  ['receipt_before_answer', ['delivered']],
])('%s is reported as %j', async (outcome, states) => {
  const world = await useSimulator();
  await world.call('PUT', '/latency', { receiptMs: 0 });
  await world.call('PUT', '/outcome', { outcome, ...(outcome === 'delayed' ? { delayMs: 100 } : {}) });
  const { reports, statuses } = useReceiver(world.smppPort);
  await expect.poll(() => statuses.at(-1)?.state).toBe('connected');
  const { sender } = useSender(world.smppPort);
  const { ref, result } = await sender.send(textTo(phone, 'Hello'));
  expect(result).toBe('accepted');
  await expect.poll(() => reports.map((report) => report.state)).toEqual(states);
  for (const report of reports) expect(report.ref).toBe(ref);
});

test('a receipt can come before the answer', async () => {
  const world = await useSimulator();
  await world.call('PUT', '/outcome', { outcome: 'receipt_before_answer' });
  const order: string[] = [];
  const { statuses } = useReceiver(world.smppPort, {
    listener: {
      onReport: async () => {
        order.push('receipt');
      },
    },
  });
  await expect.poll(() => statuses.at(-1)?.state).toBe('connected');
  const { sender } = useSender(world.smppPort);
  await sender.send(textTo(phone, 'Hello')).then(() => order.push('answer'));
  expect(order).toEqual(['receipt', 'answer']);
});

test('the operator sees the code of a failure', async () => {
  const world = await useSimulator();
  await world.call('PUT', '/latency', { receiptMs: 0 });
  await world.call('PUT', '/outcome', { outcome: 'failed' });
  const { reports } = useReceiver(world.smppPort);
  const { sender } = useSender(world.smppPort);
  await sender.send(textTo(phone, 'Hello'));
  await expect.poll(() => reports).toMatchObject([{ rawCode: 'UNDELIV:069', raw: { stat: 'UNDELIV', err: '069' } }]);
});

test('a receipt waits for its receiver and is repeated until it is stored', async () => {
  const world = await useSimulator();
  await world.call('PUT', '/latency', { receiptMs: 0 });
  const { sender } = useSender(world.smppPort);
  const { ref } = await sender.send(textTo(phone, 'Hello'));
  let tries = 0;
  const { reports } = useReceiver(world.smppPort, {
    listener: {
      onReport: async () => {
        tries += 1;
        if (tries < 3) throw new Error('the database is away');
      },
    },
  });
  await expect.poll(() => reports.map((report) => report.ref), { timeout: 5_000 }).toEqual([ref]);
  expect(tries).toBe(3);
});
