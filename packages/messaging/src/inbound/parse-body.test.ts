import { expect, it } from 'vitest';
import { parseBody } from './parse-body.ts';

it.each<[string, unknown]>([
  ['{"id": 8412006733905521417, "n": 9007199254740991}', { id: '8412006733905521417', n: 9007199254740991 }],
  ['{"__proto__": {"a": 1}, "total": 18446744073709551615}', { total: '18446744073709551615' }],
])('%s keeps its digits', (body, value) => expect(parseBody(body, 'application/json; charset=utf-8')).toEqual(value));
