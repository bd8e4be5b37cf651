import { expect, it } from 'vitest';
import { writeHole } from './escape-hole.ts';

it.each([
  ['{"name": "', 'Maja "M" \\ \n', 'Maja \\"M\\" \\\\ \\n'],
  ['{"age": ', 41, '41'],
  ['{"name": ', 'Maja', '"Maja"'],
  ['{"quote": "\\"', 'a"b', 'a\\"b'],
  ['{"list": ', [1, 'x'], '[1,"x"]'],
  ['{"nothing": ', undefined, 'null'],
])('inside JSON, after %s', (before, value, written) => {
  expect(writeHole('json', before, value)).toBe(written);
});

it('as a part of an address: nothing in a value ends the path or adds a parameter', () => {
  expect(writeHole('url', 'https://a.example/orders/', '7/8?x=1&y=å #2')).toBe('7%2F8%3Fx%3D1%26y%3D%C3%A5%20%232');
  expect(writeHole('url', '', 'https://a.example/x')).toBe('https://a.example/x');
});

it('elsewhere values stand as they are', () => {
  expect(writeHole(undefined, '{"', 'a"b')).toBe('a"b');
});

it.each([
  ['To=+4670&Body=', 'Fish & chips = 50% off+å\n', 'Fish%20%26%20chips%20%3D%2050%25%20off%2B%C3%A5%0A'],
  ['', 'a&b', 'a%26b'],
  ['a=', 7, '7'],
  ['a=', undefined, ''],
  ['a=', '\ud800', '%EF%BF%BD'],
  ['a=', [1], '%5B1%5D'],
])('inside a form, after %s', (before, value, written) => expect(writeHole('form', before, value)).toBe(written));

it.each([
  ['<a>', '<b> & "c" \'d\' ]]>', '&lt;b&gt; &amp; &quot;c&quot; &apos;d&apos; ]]&gt;'],
  ['<a b="', '"/>', '&quot;/&gt;'],
  ['<a>', '\u0001\ud800😀', '\ufffd\ufffd😀'],
  ['<a><![CDATA[', 'x ]]> <b>', 'x ]]]]><![CDATA[> <b>'],
  ['<a><![CDATA[x]]>', '<b>', '&lt;b&gt;'],
  ['<a>', 7, '7'],
])('inside XML, after %s', (before, value, written) => expect(writeHole('xml', before, value)).toBe(written));

const part = '--XX\r\nContent-Disposition: form-data; name="a"\r\n';
it.each([
  ['--XX\r\nContent-Disposition: form-data; name="', 'a"\r\nX: b', 'a%22%0D%0AX: b'],
  [`${part}\r\n`, 'a"\r\nb', 'a"\r\nb'],
  [`${part}\r\n`, `x\r\n${part}`, `x\r\n${part.replace('--', '- -')}`],
  [`${part}\r\nx\r\n--XX\r\nContent-Disposition: form-data; filename="`, '"', '%22'],
  [`${part}`, '"', '%22'],
  ['no parts ', 'a"', 'a"'],
])('inside parts, after %j', (before, value, written) => expect(writeHole('parts', before, value)).toBe(written));
