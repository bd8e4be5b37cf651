import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { mostBytes, parseBody, unpackBody } from './parse-body.ts';

const files = {
  keep: async ({ bytes, name, type }: { bytes: Uint8Array; name: string; type: string }) => ({
    ...{ id: 'fil_x', name, type, sizeBytes: bytes.length, sha256: Buffer.from(bytes).toString('hex'), keptUntil: '' },
  }),
};
const parse = (type: string, body: string | Uint8Array) => parseBody(type, typeof body === 'string' ? Buffer.from(body) : body, files);
const latin1 = (text: string) => Buffer.from(text, 'latin1');
const utf16le = (text: string) => Buffer.from(text, 'utf16le');
const utf16be = (text: string) => utf16le(text).swap16();
const file = (name: string, type: string, bytes: string | Uint8Array) => ({
  file: expect.objectContaining({ name, type, sha256: Buffer.from(bytes).toString('hex') }),
});
const json = 'application/json';
const form = 'application/x-www-form-urlencoded';
const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const mark = '\ufeff';

describe('JSON in the letters it is written in', () => {
  test.each<[string, string, string | Uint8Array, unknown]>([
    ['UTF-8', json, '{"n":"Åsa 😀"}', { n: 'Åsa 😀' }],
    ['UTF-8 that is named', `${json}; charset=utf-8`, '{"n":"Åsa"}', { n: 'Åsa' }],
    ['UTF-8 in quotes and capitals', `${json};Charset="UTF-8"`, '{"n":"Åsa"}', { n: 'Åsa' }],
    ['UTF-8 with a mark', json, `${mark}{"n":"Åsa"}`, { n: 'Åsa' }],
    ['ISO-8859-1', `${json}; charset=ISO-8859-1`, latin1('{"n":"Åsa"}'), { n: 'Åsa' }],
    ['latin1 in single quotes', `${json}; charset='latin1'`, latin1('{"n":"Åsa"}'), { n: 'Åsa' }],
    ['windows-1252', `${json}; charset=windows-1252`, Buffer.from('{"n":"\x80"}', 'latin1'), { n: '€' }],
    ['ISO-8859-15', `${json}; charset=iso-8859-15`, Buffer.from('{"n":"\xa4"}', 'latin1'), { n: '€' }],
    ['KOI8-R', `${json}; charset=koi8-r`, Buffer.from([...Buffer.from('{"n":"'), 0xf0, 0xd2, ...Buffer.from('"}')]), { n: 'Пр' }],
    ['Shift_JIS', `${json}; charset=shift_jis`, Buffer.from([...Buffer.from('{"n":"'), 0x93, 0xfa, ...Buffer.from('"}')]), { n: '日' }],
    ['UTF-16, little end, with a mark', json, utf16le(`${mark}{"n":"Åsa"}`), { n: 'Åsa' }],
    ['UTF-16, big end, with a mark', json, utf16be(`${mark}{"n":"Åsa"}`), { n: 'Åsa' }],
    ['UTF-16, little end, without', json, utf16le('{"n":"Åsa"}'), { n: 'Åsa' }],
    ['UTF-16, big end, without', json, utf16be('{"n":"Åsa"}'), { n: 'Åsa' }],
    ['UTF-16 that is named, big end', `${json}; charset=utf-16`, utf16be('{"n":"Åsa"}'), { n: 'Åsa' }],
    ['UTF-16LE that is named', `${json}; charset=utf-16le`, utf16le('[1]'), [1]],
    ['UTF-16 that is called UTF-8', `${json}; charset=utf-8`, utf16le('{"n":"Åsa"}'), { n: 'Åsa' }],
    ['a number alone in UTF-16', json, utf16be('7'), 7],
    ['another kind of JSON', 'application/vnd.api+json', '{"a":1}', { a: 1 }],
    ['a problem', 'application/problem+json; charset=utf-8', '[]', []],
    ['capitals', 'Application/JSON', 'null', null],
    ['a field that would be a prototype', json, '{"__proto__":{"a":1},"b":2}', { b: 2 }],
    ['large numbers', json, '{"id": 8412006733905521417, "n": 9007199254740991}', { id: '8412006733905521417', n: 9007199254740991 }],
    [
      'a large number beside a prototype',
      json,
      '{"__proto__": {"a": 1}, "total": 18446744073709551615}',
      { total: '18446744073709551615' },
    ],
    ['nothing', json, '', null],
    ['a sequence, which is none', 'application/json-seq', '\u001e{"a":1}', '\u001e{"a":1}'],
  ])('%s', async (_, type, body, value) => expect(await parse(type, body)).toEqual(value));
});

describe('text', () => {
  test.each<[string, string, string | Uint8Array, unknown]>([
    ['UTF-8', 'text/plain', 'Åsa', 'Åsa'],
    ['ISO-8859-1', 'text/plain; charset=iso-8859-1', latin1('Åsa'), 'Åsa'],
    ['UTF-16 by its mark', 'text/csv', utf16be(`${mark}Åsa`), 'Åsa'],
    ['XML', 'application/xml', '<a>Å</a>', '<a>Å</a>'],
    ['XML of SOAP', 'application/soap+xml; charset=utf-8; action="x"', '<a/>', '<a/>'],
    ...['ISO-8859-1', 'windows-1252', 'latin1'].map((name): [string, string, Uint8Array, string] => {
      const text = `<?xml version="1.0" encoding='${name}'?>\n<a>Å</a>`;
      return [`XML that says ${name} itself`, 'text/xml', latin1(text), text];
    }),
    [
      'a header that knows better than XML',
      'text/xml; charset=utf-8',
      '<?xml version="1.0" encoding="latin1"?><a>Å</a>',
      '<?xml version="1.0" encoding="latin1"?><a>Å</a>',
    ],
    [
      'XML in UTF-16 without a mark',
      'application/xml',
      utf16be('<?xml version="1.0" encoding="UTF-16"?><a>Å</a>'),
      '<?xml version="1.0" encoding="UTF-16"?><a>Å</a>',
    ],
    [
      'XML that only says UTF-16',
      'application/xml',
      '<?xml version="1.0" encoding="utf-16"?><a>Å</a>',
      '<?xml version="1.0" encoding="utf-16"?><a>Å</a>',
    ],
    ['no type', '', 'Åsa', 'Åsa'],
    ['a type that nobody knows', 'application/vnd.acme', 'Åsa', 'Åsa'],
    ['bytes that are text', 'application/octet-stream', 'Åsa', 'Åsa'],
    ['a type that is none', 'json', '{"a":1}', '{"a":1}'],
  ])('%s', async (_, type, body, value) => expect(await parse(type, body)).toEqual(value));
});

describe('form fields', () => {
  test.each<[string, string, string | Uint8Array, unknown]>([
    ['plain', form, 'a=1&b=x+y&c=%26%3D', { a: '1', b: 'x y', c: '&=' }],
    ['repeated fields are a list', form, 'a=1&b=2&a=3&a=', { a: ['1', '3', ''], b: '2' }],
    ['UTF-8', form, 'n=%C3%85sa', { n: 'Åsa' }],
    ['UTF-8 without escapes', form, 'n=Åsa', { n: 'Åsa' }],
    ['ISO-8859-1', `${form}; charset=ISO-8859-1`, 'n=%C5sa', { n: 'Åsa' }],
    ['ISO-8859-1 without escapes', `${form}; charset=ISO-8859-1`, latin1('n=Åsa'), { n: 'Åsa' }],
    ['a field that says the charset', form, '_charset_=windows-1252&n=%80', { _charset_: 'windows-1252', n: '€' }],
    ['escapes that are none', form, 'a=100%&b=%zz&c=%4', { a: '100%', b: '%zz', c: '%4' }],
    ['names without values', form, 'a&b=&=c', { a: '', b: '', '': 'c' }],
    ['escaped names', form, 'a%5B0%5D=1', { 'a[0]': '1' }],
    ['a prototype', form, '__proto__=1&a=2', { a: '2' }],
    ['a value with equals', form, 'a=b=c', { a: 'b=c' }],
    ['empty pairs', form, '&&a=1&', { a: '1' }],
  ])('%s', async (_, type, body, value) => expect(await parse(type, body)).toEqual(value));
});

test('a field that comes a hundred thousand times is read in no time', async () => {
  const began = performance.now();
  expect(await parse(form, 'a&'.repeat(100_000))).toEqual({ a: Array<string>(100_000).fill('') });
  expect(performance.now() - began).toBeLessThan(2000);
});

describe('parts', () => {
  const multipart = 'multipart/form-data; boundary=XX';
  const part = (headers: string, body: string | Uint8Array) =>
    Buffer.concat([Buffer.from(`--XX\r\n${headers}\r\n\r\n`), Buffer.from(body), Buffer.from('\r\n')]);
  const body = (...parts: Uint8Array[]) => Buffer.concat([...parts, Buffer.from('--XX--\r\n')]);
  const field = (name: string, value: string | Uint8Array, more = '') =>
    part(`Content-Disposition: form-data; name="${name}"${more}`, value);
  test.each<[string, Uint8Array, unknown]>([
    ['fields', body(field('a', '1'), field('b', 'Åsa\r\nB')), { a: '1', b: 'Åsa\r\nB' }],
    ['repeated fields are a list', body(field('a', '1'), field('a', '2')), { a: ['1', '2'] }],
    ['a field in Latin-1', body(field('n', latin1('Åsa'), '\r\nContent-Type: text/plain; charset=iso-8859-1')), { n: 'Åsa' }],
    [
      'a field that says the charset of all',
      body(field('_charset_', 'iso-8859-1'), field('n', latin1('Åsa'))),
      { _charset_: 'iso-8859-1', n: 'Åsa' },
    ],
    ['JSON in a field', body(field('meta', '{"a":1}', '\r\nContent-Type: application/json')), { meta: { a: 1 } }],
    ['a file', body(field('photo', png, '; filename="a.png"\r\nContent-Type: image/png')), { photo: file('a.png', 'image/png', png) }],
    [
      'a file of text',
      body(field('list', 'a;b', '; filename="l.csv"\r\nContent-Type: text/csv')),
      { list: file('l.csv', 'text/csv', 'a;b') },
    ],
    ['a file without a type', body(field('f', png, '; filename="x"')), { f: file('x', 'application/octet-stream', png) }],
    [
      'files of one name',
      body(field('f', 'a', '; filename="a"'), field('f', 'b', '; filename="b"')),
      {
        f: [file('a', 'application/octet-stream', 'a'), file('b', 'application/octet-stream', 'b')],
      },
    ],
    ['a field for files that was left empty', body(field('f', '', '; filename=""\r\nContent-Type: application/octet-stream')), { f: '' }],
    [
      'bytes without a file name',
      body(field('f', png, '\r\nContent-Type: application/octet-stream')),
      {
        f: file('file.bin', 'application/octet-stream', png),
      },
    ],
    ['a name in UTF-8', body(field('f', 'x', '; filename="blå.txt"')), { f: file('blå.txt', 'application/octet-stream', 'x') }],
    [
      'a name in escapes',
      body(field('f', 'x', `; filename="b.txt"; filename*=UTF-8''bl%C3%A5.txt`)),
      {
        f: file('blå.txt', 'application/octet-stream', 'x'),
      },
    ],
    [
      'a name with folders',
      body(field('f', 'x', '; filename="C:\\\\docs\\\\a.txt"')),
      { f: file('a.txt', 'application/octet-stream', 'x') },
    ],
    ['a name that climbs', body(field('f', 'x', '; filename="../../etc/passwd"')), { f: file('passwd', 'application/octet-stream', 'x') }],
    ['a quote in a name', body(field('a%22b', '1')), { 'a"b': '1' }],
    ['a mark inside a value', body(field('a', 'x--XX y')), { a: 'x--XX y' }],
    ['a line that begins like a mark', body(field('a', 'x\r\n--XXY\r\n--XX y')), { a: 'x\r\n--XXY\r\n--XX y' }],
    ['a mark with space behind it', Buffer.from('--XX \t\r\nContent-Disposition: form-data; name=a\r\n\r\n1\r\n--XX--'), { a: '1' }],
    ['a header over two lines', body(part('Content-Disposition: form-data;\r\n\tname="a"', '1')), { a: '1' }],
    ['base64', body(field('a', 'w4Vz\r\nYQ==', '\r\nContent-Transfer-Encoding: BASE64')), { a: 'Åsa' }],
    ['what is called base64 and is none', body(field('a', 'Åsa!', '\r\nContent-Transfer-Encoding: base64')), { a: 'Åsa!' }],
    ['a line before the first part', Buffer.concat([Buffer.from('hello\r\n'), body(field('a', '1'))]), { a: '1' }],
    ['headers in small letters, bare names', body(part('content-disposition: form-data; name=a', '1')), { a: '1' }],
    ['a prototype', body(field('__proto__', '1'), field('a', '2')), { a: '2' }],
    ['no parts', body(), {}],
    [
      'parts in parts',
      body(field('m', '--Y\r\n', '\r\nContent-Type: multipart/form-data; boundary=Y')),
      {
        m: file('file.bin', 'multipart/form-data', '--Y\r\n'),
      },
    ],
  ])('%s', async (_, bytes, value) => expect(await parse(multipart, bytes)).toEqual(value));
  test('a boundary in quotes', async () =>
    expect(await parse('multipart/form-data; boundary="XX"; charset=utf-8', body(field('a', '1')))).toEqual({ a: '1' }));
  test.each<[string, string, string]>([
    ['no boundary', 'multipart/form-data', '--XX--'],
    ['another boundary', 'multipart/form-data; boundary=YY', '--XX--'],
    ['it breaks off', multipart, '--XX\r\nContent-Disposition: form-data; name="a"\r\n\r\n1'],
    ['a part without a name', multipart, '--XX\r\nContent-Disposition: form-data\r\n\r\n1\r\n--XX--'],
    ['a part without headers', multipart, '--XX\r\nhello\r\n--XX--'],
  ])('%s: refused', (_, type, text) => expect(parse(type, text)).rejects.toMatchObject({ code: 'body.parts', details: { status: 400 } }));
  test('values are bounded, files are not among them', async () => {
    const large = 'x'.repeat(300_000);
    await expect(parse(multipart, body(field('a', large)))).rejects.toMatchObject({ code: 'body.too_large' });
    expect(await parse(multipart, body(field('a', large, '; filename="a"')))).toEqual({ a: file('a', 'application/octet-stream', large) });
  });
});

describe('files', () => {
  test.each<[string, string, string | Uint8Array, unknown]>([
    ['a picture', 'image/png', png, file('file.png', 'image/png', png)],
    ['a picture as text', 'image/svg+xml', '<svg/>', '<svg/>'],
    ['a sound that looks like text', 'audio/mpeg', 'abc', file('file.mp3', 'audio/mpeg', 'abc')],
    ['bytes', 'application/octet-stream', png, file('file.bin', 'application/octet-stream', png)],
    ['bytes without a type', '', png, file('file.bin', 'application/octet-stream', png)],
    [
      'a document',
      'application/pdf',
      Buffer.concat([Buffer.from('%PDF'), png]),
      file('file.pdf', 'application/pdf', Buffer.concat([Buffer.from('%PDF'), png])),
    ],
  ])('%s', async (_, type, body, value) => expect(await parse(type, body)).toEqual(value));
});

test.each<[string, string, string | Uint8Array, string, number]>([
  ['JSON that is none', json, '{"a":', 'body.invalid_json', 400],
  ['JSON that is none, of a kind', 'application/x+json', 'a', 'body.invalid_json', 400],
  ['Latin-1 that nobody names', json, latin1('{"n":"Åsa"}'), 'body.letters', 400],
  ['Latin-1 that is called UTF-8', 'text/plain; charset=utf-8', latin1('Åsa'), 'body.letters', 400],
  ['text in Latin-1 that nobody names', 'text/plain', latin1('Åsa'), 'body.letters', 400],
  ['a form in Latin-1 that nobody names', form, 'n=%C5sa', 'body.letters', 400],
  ['a charset that nobody knows', `${json}; charset=klingon`, '{}', 'body.charset', 415],
  ['UTF-7', 'text/plain; charset=utf-7', '+AMU-sa', 'body.charset', 415],
  ['UTF-32', json, Uint8Array.of(0x5b, 0, 0, 0, 0x5d, 0, 0, 0), 'body.charset', 415],
  ['UTF-32, big end', json, Uint8Array.of(0, 0, 0, 0x5b, 0, 0, 0, 0x5d), 'body.charset', 415],
  ['a form that names a charset nobody knows', `${form}; charset=x-y`, 'a=1', 'body.charset', 415],
])('refused: %s', (_, type, body, code, status) => expect(parse(type, body)).rejects.toMatchObject({ code, details: { status } }));

describe('packings', () => {
  const send = (packing: string, bytes: Uint8Array, type = json) =>
    unpackBody({ headers: { 'content-encoding': packing, 'content-type': type }, bytes });
  const body = Buffer.from('{"a":"Å"}');
  test.each<[string, Uint8Array]>([
    ['gzip', gzipSync(body)],
    ['x-gzip', gzipSync(body)],
    ['GZIP', gzipSync(body)],
    ['deflate', deflateSync(body)],
    ['deflate', deflateRawSync(body)],
    ['br', brotliCompressSync(body)],
    ['identity', body],
    ['', body],
    ['gzip, br', brotliCompressSync(gzipSync(body))],
    ['gzip, identity', gzipSync(body)],
  ])('%s', async (packing, bytes) => expect(Buffer.from(await send(packing, bytes))).toEqual(body));
  test.each<[string, Uint8Array]>([
    ['zstd', body],
    ['compress', body],
    ['constructor', body],
    ['gzip', body],
    ['gzip', gzipSync(body).subarray(0, 15)],
    ['br', Buffer.from('nonsense')],
    ['gzip, gzip, gzip, gzip', gzipSync(gzipSync(gzipSync(gzipSync(body))))],
  ])('%s that is none, or breaks off, is refused', (packing, bytes) =>
    expect(send(packing, bytes)).rejects.toMatchObject({ code: 'body.packing', details: { status: 415 } }),
  );
  test('what comes out is bounded', async () => {
    const bomb = gzipSync(Buffer.alloc(50 * 1024 * 1024));
    for (const type of [json, 'multipart/form-data; boundary=x'])
      await expect(send('gzip', bomb, type)).rejects.toMatchObject({ code: 'body.too_large', details: { status: 413 } });
    await expect(send('', Buffer.alloc(300_000))).rejects.toMatchObject({ code: 'body.too_large' });
  });
  test.each([
    [json, 262_144],
    ['', 262_144],
    [form, 262_144],
    ['text/csv', 262_144],
    ['multipart/form-data; boundary=x', 5_242_880],
    ['image/png', 5_242_880],
    ['application/octet-stream', 5_242_880],
  ])('of %s may come %d bytes', (type, most) => expect(mostBytes(type)).toBe(most));
});
