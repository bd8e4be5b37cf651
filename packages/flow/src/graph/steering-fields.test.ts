import { describe, expect, it, test } from 'vitest';
import type { z } from 'zod';
import * as fields from './steering-fields.ts';

const field = { title: 'Field' };
const port = (name: string, more: object = {}) => ({ port: name, title: '', ...more });
const condition = (name: string, more: object = {}) => port(name, { kind: 'event', value: 'order.paid', ...more });
const typed = (name: string) => ({ name, type: 'text' });
const window = (more: object) => [{ days: [1], from: '08:00', to: '17:00', ...more }];

describe.each<[string, z.ZodType, good: unknown[], bad: unknown[]]>([
  [
    'branches',
    fields.branches(field),
    [[port('a'), port('b')]],
    [[port('a')], [port('a'), port('a')], [port('a'), port('error')], [port('a'), port('B')]],
  ],
  [
    'weights',
    fields.weights(field),
    [[port('a', { weight: 1 })], [port('a', { weight: 0 }), port('b', { weight: 5 })]],
    [[port('a', { weight: 0 })], [port('a', { weight: -1 })], [port('a', { weight: 0.5 })], []],
  ],
  [
    'waitConditions',
    fields.waitConditions(field),
    [[condition('paid')], [condition('a'), condition('b', { key: '7' })]],
    [[condition('timeout')], [condition('a'), condition('a')], [condition('a', { kind: 'weather' })], []],
  ],
  ['clockTime', fields.clockTime(field), ['00:00', '23:59'], ['24:00', '8:00', '', '12:60']],
  ['clockTime, optional', fields.clockTime({ ...field, optional: true }), ['', '08:00'], ['noon']],
  [
    'weekWindows',
    fields.weekWindows(field),
    [window({}), window({ to: '24:00' }), window({ from: '22:00', to: '06:00' })],
    [window({ from: '24:00' }), window({ days: [] }), window({ days: [8] }), window({ days: [1, 1] }), []],
  ],
  ['dates', fields.dates(field), [[], ['2026-12-24']], [['24.12.2026'], ['2026-02-30'], ['']]],
  ['day', fields.day(field), ['', '2026-12-24'], ['24.12.2026', '2026-02-30']],
  ['timeZone', fields.timeZone(field), ['', 'Europe/Stockholm', 'UTC'], ['Mars/Base', 'Stockholm']],
  ['workflowField', fields.workflowField(field), ['wfl_1'], ['']],
  ['stepField', fields.stepField(field), ['send'], ['']],
  ['eventName', fields.eventName(field), ['order.paid', 'x'], ['', 'order paid', '.x', 'a|b']],
  [
    'typedFields',
    fields.typedFields(field),
    [[], [typed('a'), typed('b')]],
    [[typed('a'), typed('a')], [typed('A')], [{ name: 'a', type: 'colour' }]],
  ],
  ['typedFields of some types', fields.typedFields({ ...field, types: ['number'] }), [[{ name: 'a', type: 'number' }]], [[typed('a')]]],
  ['optionalNumber', fields.optionalNumber({ ...field, min: 1, most: 9 }), [null, 1, 9], [0, 10, 1.5, '1', undefined]],
  [
    'optionalDuration',
    fields.optionalDuration(field),
    [null, { amount: 1, unit: 'days' }],
    [undefined, { amount: 0, unit: 'days' }, { amount: 1 }],
  ],
])('%s', (_name, schema, good, bad) => {
  it.each(good.map((value) => [value]))('takes %j', (value) => expect(schema.safeParse(value).error).toBeUndefined());
  it.each(bad.map((value) => [value]))('refuses %j', (value) => expect(schema.safeParse(value).success).toBe(false));
});

test('a setting is asked for while all that it hangs on has one of its values', () => {
  const when = { mode: ['until', 'field'], zone: ['named'] };
  expect(fields.isAskedFor(undefined, {})).toBe(true);
  expect(fields.isAskedFor(when, { mode: 'field', zone: 'named' })).toBe(true);
  expect(fields.isAskedFor(when, { mode: 'field', zone: 'account' })).toBe(false);
  expect(fields.isAskedFor(when, { mode: 'for', zone: 'named' })).toBe(false);
  expect(fields.isAskedFor({ loud: [true] }, { loud: true })).toBe(true);
});
