import type { NodeFixture } from '@signalbox/flow';

const device = { id: 'dev_01jq8v', key: 'boiler-07', name: 'Boiler, Norrgården school', group: 'Boilers', place: 'Cellar' };
const message = { device, topic: 't/7/d/boiler-07/up', text: '{"temperature": 62.4}', retained: false, at: '2026-03-02T08:00:00.000Z' };

export const fixtures: readonly NodeFixture[] = [
  {
    name: 'JSON',
    input: { device: 'boiler-07' },
    port: 'next',
    event: { kind: 'mqtt', payload: message },
    output: { payload: { temperature: 62.4 }, topic: 't/7/d/boiler-07/up' },
  },
  {
    name: 'with an example, which types its values',
    input: { device: 'boiler-07', example: '{"temperature": 60}' },
    port: 'next',
    event: { kind: 'mqtt', payload: message },
    output: { payload: { temperature: 62.4 } },
  },
  {
    name: 'a number',
    input: { from: 'group', group: 'Boilers', payload: 'number' },
    port: 'next',
    event: { kind: 'mqtt', payload: { ...message, text: '62,4' } },
    output: { payload: 62.4, text: '62,4' },
  },
  {
    name: 'values with commas',
    input: { from: 'topic', topic: 'd/+/up', payload: 'csv' },
    port: 'next',
    event: { kind: 'mqtt', payload: { ...message, text: '62.4,1.6,ok' } },
    output: { payload: [62.4, 1.6, 'ok'] },
  },
  {
    name: 'no JSON',
    input: { device: 'boiler-07' },
    port: 'none',
    event: { kind: 'mqtt', payload: { ...message, text: 'warm' } },
  },
];
