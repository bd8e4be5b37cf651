import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { isSignalboxError } from '@signalbox/domain';
import { guideTable } from '@signalbox/testkit/nodes';
import { expect, test } from 'vitest';
import { readRequest } from './read-request.ts';

const files = {
  keep: async ({ bytes, name, type }: { bytes: Uint8Array; name: string; type: string }) => ({
    ...{ id: 'fil_x', name, type, sizeBytes: bytes.length, sha256: '', keptUntil: '' },
  }),
};
/** As JSON, or as a refusal: `400 body.letters`. */
const told = (read: Promise<unknown>): Promise<string> =>
  read.then(
    (value) => (JSON.stringify(value).startsWith('{"file":') ? 'a file' : JSON.stringify(value)),
    (error: unknown) => (isSignalboxError(error) ? `${error.details.status} ${error.code}` : String(error)),
  );
const ask = (headers: Record<string, string>, bytes: Uint8Array, query = '') =>
  readRequest({ headers, query, body: async () => bytes }, files);

const writings: Record<string, (text: string) => Uint8Array> = {
  'UTF-8': (text) => Buffer.from(text),
  'ISO-8859-1': (text) => Buffer.from(text, 'latin1'),
  'UTF-16, little end': (text) => Buffer.from(text, 'utf16le'),
  'UTF-16, big end': (text) => Buffer.from(text, 'utf16le').swap16(),
  'UTF-16, little end, with a mark': (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
};
const bodies: Record<string, string> = { nothing: '', 'any bytes': '\u0089PNG' };

test.each(guideTable('Bodies of requests'))('%s, %s in %s: %s', async (type, body = '', writing = '', read) => {
  const headers = type === 'none' ? {} : { 'content-type': type ?? '' };
  const bytes = writings[writing]?.(bodies[body] ?? body) ?? new Uint8Array();
  expect(await told(ask(headers, bytes).then((request) => request.body))).toBe(read);
});

const packed: Record<string, (bytes: Uint8Array) => Uint8Array> = {
  ...{ gzip: gzipSync, 'x-gzip': gzipSync, deflate: deflateSync, br: brotliCompressSync },
  'gzip, br': (bytes) => brotliCompressSync(gzipSync(bytes)),
};
test.each(guideTable('Packings'))('packed as %s: %s', async (packing = '', read) => {
  const bytes = (packed[packing] ?? ((same) => same))(Buffer.from('[1]'));
  const answer = await told(
    ask({ 'content-type': 'application/json', 'content-encoding': packing }, bytes).then((request) => request.body),
  );
  expect(answer).toBe(read === 'yes' ? '[1]' : read);
});

test.each(guideTable('Queries'))('?%s is %s', async (query, read) =>
  expect(await told(ask({}, new Uint8Array(), query).then((request) => request.query))).toBe(read),
);

test('the tables are there', () =>
  expect(['Bodies of requests', 'Packings', 'Queries'].map((heading) => guideTable(heading).length > 4)).toEqual([true, true, true]));
