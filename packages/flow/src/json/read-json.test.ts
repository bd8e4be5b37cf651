import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RepeatedKey, readJson } from './read-json.ts';

describe('numbers that JavaScript cannot hold keep their digits', () => {
  it.each<[string, unknown]>([
    ['{"id": 8412006733905521417}', { id: '8412006733905521417' }],
    ['[9007199254740991, 9007199254740992, -9007199254740993]', [9007199254740991, '9007199254740992', '-9007199254740993']],
    ['12345678901234567890', '12345678901234567890'],
    ['{"deep":[{"x":100000000000000000001}]}', { deep: [{ x: '100000000000000000001' }] }],
    ['12345678901234567890.25', '12345678901234567890.25'],
    ['1e400', '1e400'],
    ['-1E+999', '-1E+999'],
    ['1e21', 1e21],
    ['8412006733905521417e0', '8412006733905521417e0'],
    ['9.007199254740993e15', '9.007199254740993e15'],
    ['-1.5e30', -1.5e30],
    ['1.2e20', 1.2e20],
    ['0.12345678901234567', 0.12345678901234566],
    ['1234567890.5', 1234567890.5],
    ['"8412006733905521417"', '8412006733905521417'],
    ['{"8412006733905521417":"a \\" 8412006733905521417"}', { '8412006733905521417': 'a " 8412006733905521417' }],
    ['{"a\\\\":8412006733905521417}', { 'a\\': '8412006733905521417' }],
    ['\ufeff{"a":1}', { a: 1 }],
    ['-0', -0],
  ])('%s', (text, value) => expect(readJson(text)).toEqual(value));
});

describe('keys', () => {
  it.each<[string, string]>([
    ['{"a":1,"a":2}', 'a'],
    ['{"to":"+46701740612", "\\u0074o":"+46701740613"}', 'to'],
    ['[{"x":{"b":[1,{"c":1}],"b":2}}]', 'b'],
    ['{"":1,"":2}', ''],
    ['{"__proto__":1,"__proto__":2}', '__proto__'],
  ])('%s is refused', (text, key) => {
    expect(() => readJson(text, { once: true })).toThrow(new RepeatedKey(key));
    expect(() => readJson(text)).not.toThrow();
  });
  it.each(['{"a":1,"b":{"a":1}}', '[{"a":1},{"a":1}]', '{"a":"a","b":["a","a"]}', '{"a":", \\"a\\": {","b":1}', '"a"'])(
    '%s names none twice',
    (text) => expect(readJson(text, { once: true })).toEqual(JSON.parse(text)),
  );
  it('leaves out those that are not kept', () =>
    expect(readJson('{"__proto__":{"a":1},"id":8412006733905521417}', { keeps: (key) => key !== '__proto__' })).toEqual({
      id: '8412006733905521417',
    }));
});

it('reads everything else as JavaScript does', () =>
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = JSON.stringify(value);
      const large = /\d{16}/.test(text);
      if (!large) expect(readJson(text, { once: true })).toEqual(JSON.parse(text));
    }),
  ));

it.each(['', '{"a":1,}', 'NaN', '01', '{"a":8412006733905521417'])('%j is no JSON', (text) =>
  expect(() => readJson(text)).toThrow(SyntaxError),
);

it('takes deep and long texts in its stride', () => {
  const deep = `${'['.repeat(5000)}8412006733905521417${']'.repeat(5000)}`;
  expect(readJson(deep, { once: true })).toBeInstanceOf(Array);
  expect(readJson(`"${'\\"'.repeat(200_000)}8412006733905521417"`, { once: true })).toHaveLength(200_019);
});
