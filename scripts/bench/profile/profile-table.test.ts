import { expect, test } from 'vitest';
import { cpuCosts, cpuRows, type LevelProfile, spanCosts, spanRows } from './profile-table.ts';

const one: LevelProfile = {
  level: 1,
  runs: 100,
  perSecond: 20,
  p50: 50,
  cpuMs: { gateway: 200, postgres: 100 },
  probes: {
    gateway: { busyMs: 150, spans: { door: { times: 100, items: 100, ms: 5000 }, 'sql commit': { times: 50, items: 50, ms: 100 } } },
  },
};
const ten: LevelProfile = {
  ...one,
  level: 10,
  runs: 1000,
  probes: { gateway: { busyMs: 500, spans: { 'sql commit': { times: 100, items: 1000, ms: 300 } } } },
};

test('spans are told per run, the most expensive first', () => {
  const costs = spanCosts([ten, one]);
  expect(Object.keys(costs)).toEqual(['gateway door', 'gateway sql commit']);
  expect(costs['gateway sql commit']).toEqual({ 1: { times: 0.5, ms: 2, msPerRun: 1 }, 10: { times: 0.1, ms: 3, msPerRun: 0.3 } });
  expect(spanRows(costs, [1, 10])).toEqual([
    { span: 'gateway door', 'at 1': '1 x 50 = 50', 'at 10': '' },
    { span: 'gateway sql commit', 'at 1': '0.5 x 2 = 1', 'at 10': '0.1 x 3 = 0.3' },
  ]);
});

test('CPU is told per run and process, with their sum', () => {
  const costs = cpuCosts([one, ten]);
  expect(costs).toEqual({
    gateway: { 1: 2, 10: 0.2 },
    'gateway (main thread)': { 1: 1.5, 10: 0.5 },
    postgres: { 1: 1, 10: 0.1 },
    all: { 1: 3, 10: 0.3 },
  });
  expect(cpuRows(costs, [1]).at(-1)).toEqual({ process: 'all', 'at 1': '3' });
});
