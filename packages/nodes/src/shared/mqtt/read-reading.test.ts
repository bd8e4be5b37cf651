import { expect, test } from 'vitest';
import { isHeard, type MqttConfig } from './mqtt-config.ts';
import { type ReadingKind, readReading } from './read-reading.ts';

test.each<[ReadingKind, string, unknown]>([
  ['json', '{"a":[1]}', { a: [1] }],
  ['json', '7', 7],
  ['json', '{a', undefined],
  ['number', ' 21.5 ', 21.5],
  ['number', '-3,25', -3.25],
  ['number', '1e3', 1000],
  ['number', '1,2,3', undefined],
  ['number', '', undefined],
  ['number', '0x10', undefined],
  ['number', '1e999', undefined],
  ['text', ' on ', ' on '],
  ['csv', '21.5,ok, 3', [21.5, 'ok', 3]],
  ['csv', '21,5;ok;"a;b"', [21.5, 'ok', 'a;b']],
])('%s %j is %j', (kind, text, read) => expect(readReading(kind, text)).toEqual(read));

const config: MqttConfig = { from: 'device', device: 'a', group: '', topic: '', on: 'up', retained: false, windowMs: null };
const heard = { device: { key: 'a', group: 'g' }, topic: 'd/a/up', retained: false };
test.each<[Partial<MqttConfig>, Partial<typeof heard>, boolean]>([
  [{}, {}, true],
  [{}, { topic: 'd/a/up/temp' }, true],
  [{}, { topic: 'd/a/upper' }, false],
  [{}, { topic: 'd/a/state' }, false],
  [{ on: 'any' }, { topic: 'yard/level' }, true],
  [{}, { device: { key: 'b', group: 'g' }, topic: 'd/b/up' }, false],
  [{}, { retained: true }, false],
  [{ retained: true }, { retained: true }, true],
  [{ from: 'group', group: 'g' }, {}, true],
  [{ from: 'group', group: '' }, { device: { key: 'a', group: '' } }, false],
  [{ from: 'topic', topic: 'd/+/up' }, {}, true],
  [{ from: 'topic', topic: 't/7/d/+/up' }, {}, true],
  [{ from: 'topic', topic: 'd/+' }, {}, false],
])('%j hears %j: %s', (settings, message, is) => expect(isHeard({ ...config, ...settings }, { ...heard, ...message })).toBe(is));
