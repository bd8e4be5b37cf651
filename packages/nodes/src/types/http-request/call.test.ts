import { describe, expect, test } from 'vitest';
import { memoryCallContext } from '../../memory/memory-contexts.ts';
import { memoryWorld } from '../../memory/memory-world.ts';
import { call } from './call.ts';
import { node } from './node.ts';

const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47);
async function made(input: Record<string, unknown>) {
  const world = memoryWorld();
  const context = memoryCallContext(world, 'key');
  const file = await context.files.keep({ bytes: png, name: 'a "b".png', type: 'image/png' });
  const settings = node.input.parse({ method: 'POST', url: 'https://example.com/ok', ...input });
  const given = JSON.parse(JSON.stringify(settings), (_, value: unknown) => (value === 'FILE' ? file : value)) as Record<string, unknown>;
  const result = await call(given, context);
  const [request] = world.requests;
  return { result, request, body: request?.body == null ? null : Buffer.from(request.body).toString('latin1'), world };
}
const row = (name: string, value: unknown) => ({ name, value });
const type = (sent: Awaited<ReturnType<typeof made>>) => sent.request?.headers['content-type'];

test('rows of one name are one header with all of their values', async () => {
  const headers = [row('X-Tag', 'a'), row('Cookie', 'b=1'), row('x-tag', 'c'), row('cookie', 'd=2')];
  const { request } = await made({ headers });
  expect(request?.headers).toMatchObject({ 'x-tag': 'a, c', cookie: 'b=1; d=2' });
});

describe('kinds of body', () => {
  test.each<[string, Record<string, unknown>, string | null, string | undefined]>([
    ['auto, JSON', { body: '{"a":1}' }, '{"a":1}', 'application/json'],
    ['auto, text', { body: 'Hi' }, 'Hi', 'text/plain; charset=utf-8'],
    ['auto, nothing', {}, null, undefined],
    ['JSON', { kind: 'json', body: '7' }, '7', 'application/json'],
    ['XML', { kind: 'xml', body: '<a/>' }, '<a/>', 'application/xml'],
    ['text', { kind: 'text', body: '{"a":1}' }, '{"a":1}', 'text/plain; charset=utf-8'],
    [
      'form',
      { kind: 'form', fields: [row('To', '+4670'), row('Body', 'Fish & chips = 50% off'), row('To', 'å')] },
      'To=%2B4670&Body=Fish+%26+chips+%3D+50%25+off&To=%C3%A5',
      'application/x-www-form-urlencoded',
    ],
    ['a form without fields', { kind: 'form' }, '', 'application/x-www-form-urlencoded'],
    ['a file', { kind: 'file', file: 'FILE' }, Buffer.from(png).toString('latin1'), 'image/png'],
    [
      'parts',
      { kind: 'parts', fields: [row('a"\r\nX', 'Hi\r\n'), row('photo', 'FILE')] },
      [
        '--signalbox-key\r\nContent-Disposition: form-data; name="a%22%0D%0AX"\r\n\r\nHi\r\n\r\n',
        '--signalbox-key\r\nContent-Disposition: form-data; name="photo"; filename="a %22b%22.png"\r\nContent-Type: image/png\r\n\r\n',
        `${Buffer.from(png).toString('latin1')}\r\n--signalbox-key--\r\n`,
      ].join(''),
      'multipart/form-data; boundary=signalbox-key',
    ],
  ])('%s', async (_, input, body, contentType) => {
    const sent = await made(input);
    expect([sent.body, type(sent)]).toEqual([body, contentType]);
    expect(sent.result).toMatchObject({ port: 'next' });
  });
  test('the type that is given wins', async () =>
    expect(type(await made({ kind: 'xml', body: '<a/>', headers: [row('Content-Type', 'text/xml')] }))).toBe('text/xml'));
  test('a GET has no body', async () => expect((await made({ method: 'GET', kind: 'form', fields: [row('a', 'b')] })).body).toBeNull());
  test.each<[string, Record<string, unknown>, string]>([
    ['no file', { kind: 'file', file: 'photo.png' }, 'http.no_file'],
    ['nothing', { kind: 'file' }, 'http.no_file'],
    ['a file that is gone', { kind: 'file', file: { id: 'fil_x', sha256: 'x' } }, 'http.file_gone'],
    ['a field with a file that is gone', { kind: 'parts', fields: [row('a', { id: 'fil_x', sha256: 'x' })] }, 'http.file_gone'],
  ])('%s: an error, and nothing is sent', async (_, input, code) => {
    const world = memoryWorld();
    const settings = { ...node.input.parse({ method: 'POST', url: 'https://example.com/ok' }), ...input };
    expect(await call(settings, memoryCallContext(world, 'key'))).toMatchObject({ error: { code } });
    expect(world.requests).toEqual([]);
  });
});

describe('headers that cannot be sent', () => {
  test.each([
    ['X Api Key', 'v'],
    ['Content-Type:', 'v'],
    ['', 'v'],
    ['naïve', 'v'],
    ['x(y)', 'v'],
    ['x-a', 'two\nlines'],
    ['x-a', 'two\r\nX-B: lines'],
    ['x-a', '😀'],
    ['x-a', 'Ā'],
    ['x-a', '\u0000'],
    ['x-a', '\u007f'],
  ])('%j: %j at run time', async (name, value) => {
    const world = memoryWorld();
    const settings = { ...node.input.parse({ url: 'https://example.com/ok', atMostOnce: true }), headers: [row(name, value)] };
    expect(await call(settings, memoryCallContext(world, 'key'))).toMatchObject({
      error: { code: 'http.invalid_header', field: 'headers' },
    });
    expect(world.requests).toEqual([]);
  });
  test.each([
    ['X-Api-Key', 'v'],
    ['x_y', 'a\tb'],
    ['accept', 'Åsa'],
    ['a.b', ''],
  ])('%j: %j can', async (name, value) => expect((await made({ headers: [row(name, value)] })).result).toMatchObject({ port: 'next' }));
  test.each([
    ['X Api Key', 'v', 'name'],
    ['Content-Type:', 'v', 'name'],
    ['x-a', 'two\nlines', 'value'],
    ['x-a', '😀 {{ trigger.text }}', 'value'],
  ])('%j: %j is an error while it is drawn', (name, value, at) =>
    expect(node.input.safeParse({ url: 'https://a.example', headers: [row(name, value)] }).error?.issues[0]?.path).toEqual([
      'headers',
      0,
      at,
    ]),
  );
  test.each(['{{ "😀" }}', 'Bearer {{ trigger.text }}', '{{ broken', ''])('%j is not known yet', (value) =>
    expect(node.input.safeParse({ url: 'https://a.example', headers: [row('x-a', value)] }).success).toBe(true),
  );
});

describe('ways out', () => {
  test.each<[number, string]>([
    [200, 'next'],
    [204, 'next'],
    [300, 'redirected'],
    [302, 'redirected'],
    [304, 'redirected'],
    [307, 'redirected'],
    [400, 'clientError'],
    [499, 'clientError'],
  ])('%d: %s', async (status, port) =>
    expect((await made({ url: `https://example.com/status/${status}` })).result).toMatchObject({ port }),
  );
  test('a plan of before takes a redirect as it did', async () => {
    const {
      redirects: _,
      kind: __,
      fields: ___,
      file: ____,
      ...before
    } = node.input.parse({ method: 'POST', url: 'https://example.com/status/302', body: 'x' });
    const world = memoryWorld();
    expect(await call(before, memoryCallContext(world, 'key'))).toMatchObject({ port: 'next', output: { status: 302 } });
    expect(world.requests).toEqual([expect.objectContaining({ body: 'x' })]);
  });
});
