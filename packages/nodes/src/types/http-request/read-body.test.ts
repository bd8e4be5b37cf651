import { describe, expect, test } from 'vitest';
import { memoryCallContext } from '../../memory/memory-contexts.ts';
import { memoryWorld } from '../../memory/memory-world.ts';
import { readBody } from './read-body.ts';

const read = (body: string | Uint8Array, type?: string, headers: Record<string, string> = {}) =>
  readBody(
    { ...(type === undefined ? {} : { 'content-type': type }), ...headers },
    typeof body === 'string' ? Buffer.from(body) : body,
    memoryCallContext(memoryWorld(), 'key').files,
  );
const file = (name: string, type: string, sizeBytes?: number) => ({
  file: expect.objectContaining({ name, type, ...(sizeBytes === undefined ? {} : { sizeBytes }) }),
});
const latin1 = (text: string) => Buffer.from(text, 'latin1');
const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

describe('JSON comes as values', () => {
  test.each([
    ['{"a":1}', 'application/json', { a: 1 }],
    ['{"id": 8412006733905521417}', 'application/json', { id: '8412006733905521417' }],
    ['null', 'application/json', null],
    ['[1]', 'application/problem+json; charset=utf-8', [1]],
    ['{"a', 'application/json', '{"a'],
    ['{"a":1}', 'text/plain', '{"a":1}'],
    ['{"a":"\\\\u0000"}', 'application/json', { a: '\\u0000' }],
  ])('%s as %s', async (body, type, value) => expect(await read(body, type)).toEqual(value));
});

describe('text comes in the letters it was written in', () => {
  test.each<[string, string | Uint8Array, string | undefined, string]>([
    ['utf-8 by default', 'Måns 😀', 'text/plain', 'Måns 😀'],
    ['latin1', latin1('Måns'), 'text/plain; charset=ISO-8859-1', 'Måns'],
    ['a charset in quotes', latin1('Måns'), 'text/csv; header=present; charset="latin1"', 'Måns'],
    ['says utf-8 and is latin1', latin1('Måns'), 'text/plain; charset=utf-8', 'Måns'],
    ['latin1 that is not named', latin1('<n>Måns</n>'), 'application/xml', '<n>Måns</n>'],
    ['a charset that nobody knows', 'Måns', 'text/plain; charset=klingon', 'Måns'],
    ['utf-16 by its mark', Buffer.from('\ufeffMåns', 'utf16le'), 'text/plain', 'Måns'],
    ['the mark of utf-8 is not part of the text', '\ufeffid;name', 'text/csv', 'id;name'],
    ['Cyrillic', Uint8Array.of(0xcf, 0xf0, 0xe8), 'text/html; charset=windows-1251', 'При'],
    ['no type, but text', 'Måns\r\n', undefined, 'Måns\r\n'],
    ['separators of old protocols', 'a\u0002b\u0003', 'text/plain', 'a\u0002b\u0003'],
    ['nothing', '', 'image/png', ''],
  ])('%s', async (_, body, type, text) => expect(await read(body, type)).toBe(text));
});

describe('everything else is a file', () => {
  test.each<[string, string | Uint8Array, string | undefined, object]>([
    ['a small picture', png, 'image/png', file('answer.png', 'image/png', 8)],
    ['a picture without a type', png, undefined, file('answer.bin', 'application/octet-stream', 8)],
    ['a picture that is called text', Buffer.concat([png, Buffer.alloc(3)]), 'text/plain', file('answer.txt', 'text/plain', 11)],
    ['a document in ASCII', '%PDF-1.4', 'application/pdf', file('answer.pdf', 'application/pdf')],
    ['an unknown type', 'x', 'Application/Vnd.Acme; v=1', file('answer.bin', 'application/vnd.acme')],
    ['JSON with a NUL', '{"a":"\\u0000"}', 'application/json', file('answer.json', 'application/json')],
    ['JSON with half a character', '{"a":"\\ud83d"}', 'application/json', file('answer.json', 'application/json')],
    ['text with a NUL', 'a\0b', 'text/plain', file('answer.txt', 'text/plain')],
    ['long text', 'å'.repeat(7000), 'text/csv; charset=utf-8', file('answer.csv', 'text/csv', 14_000)],
    ['text that is long once it is quoted', '"'.repeat(7000), 'text/plain', file('answer.txt', 'text/plain', 7000)],
    ['long text without a type', 'x'.repeat(13_000), undefined, file('answer.txt', 'text/plain', 13_000)],
    ['long JSON', `[${'1,'.repeat(7000)}1]`, 'application/hal+json', file('answer.json', 'application/hal+json')],
  ])('%s', async (_, body, type, value) => expect(await read(body, type)).toEqual(value));

  test.each(['zstd', 'gzip, br', 'x-compress'])('what is still packed (%s), whatever is inside', async (packing) =>
    expect(await read('{}', 'application/json', { 'content-encoding': packing })).toEqual(
      file('answer.bin', 'application/octet-stream', 2),
    ),
  );
});

test.each(['identity', 'UTF-8', ''])('"%s" is no packing', async (packing) =>
  expect(await read('{}', 'application/json', { 'content-encoding': packing })).toEqual({}),
);

test('a text up to the limit stands in the run', async () =>
  expect(await read('x'.repeat(12 * 1024 - 2), 'text/plain')).toHaveLength(12_286));
