import { errorWords, wordsFor } from '@signalbox/words';
import { describe, expect, it } from 'vitest';
import { readCsv } from './read-csv.ts';
import { readForm } from './read-form.ts';
import { readJson } from './read-json.ts';
import { readVcard } from './read-vcard.ts';
import { readXml } from './read-xml.ts';

const auto = { delimiter: 'auto', header: true };
describe('CSV', () => {
  it.each<[string, string, Record<string, string>[]]>([
    ['commas', 'a,b\n1,2', [{ a: '1', b: '2' }]],
    ['tabs', 'a\tb\n1\t2', [{ a: '1', b: '2' }]],
    ['upright lines and Windows breaks', 'a|b\r\n1|2\r\n', [{ a: '1', b: '2' }]],
    ['decimal commas between semicolons', 'a;b\n1,5;2,5', [{ a: '1,5', b: '2,5' }]],
    ['a delimiter in a quoted name', '"a,b,c";d\n1;2', [{ 'a,b,c': '1', d: '2' }]],
    ['a break in quotes', 'a,b\n"x\ny",2', [{ a: 'x\ny', b: '2' }]],
    ['doubled quotes', 'a\n"say ""hi"""', [{ a: 'say "hi"' }]],
    ['a byte order mark before a quote', '\ufeff"a",b\n1,2', [{ a: '1', b: '2' }]],
    ['one column', 'a\n1\n2', [{ a: '1' }, { a: '2' }]],
    [
      'a delimiter at the end of rows',
      'a,b\n1,2,\n3,4,,\n',
      [
        { a: '1', b: '2' },
        { a: '3', b: '4' },
      ],
    ],
    ['blank lines', 'a,b\n\n1,2\n\n', [{ a: '1', b: '2' }]],
    ['a column without name', 'a,\n1,2', [{ a: '1', column2: '2' }]],
    ['only names', 'a,b', []],
    ['the separator that Excel writes down', 'sep=;\na;b\n1,5;2', [{ a: '1,5', b: '2' }]],
    ['and a tab in the same way', '\ufeffSEP=\t\r\na\tb\r\n1,5\t2', [{ a: '1,5', b: '2' }]],
    ['a column that is called sep', 'sep=a,b\n1,2', [{ 'sep=a': '1', b: '2' }]],
  ])('%s', (_name, text, rows) => expect(readCsv(text, auto)).toMatchObject({ value: rows, count: rows.length }));
  it('reports rows that do not fit, and goes on with the rest', () =>
    expect(readCsv('a,b\n1,2\n3\n\n4,5,6\n7,8', auto)).toEqual({
      value: [
        { a: '1', b: '2' },
        { a: '7', b: '8' },
      ],
      ...{ count: 2, columns: ['a', 'b'] },
      skipped: [
        { row: 3, values: 1 },
        { row: 4, values: 3 },
      ],
    }));
  it('takes a semicolon that is asked for, whatever the text says', () =>
    expect(readCsv('sep=;\na;b\n1;2', { delimiter: ';', header: true })).toMatchObject({ value: [{ a: '1', b: '2' }] }));
  it.each([
    ['nothing but ragged rows', 'a,b\n1,2,3\n1', 'Row 2 has 3 values'],
    ['an open quote', 'a\n"1', 'Row 2'],
    ['the same name twice', 'a,a\n1,2', 'Two columns are called a'],
    ['a forbidden name', '__proto__\n1', 'cannot be called __proto__'],
    ['nothing', ' \n ', 'empty'],
    ['very wide', `${'a,'.repeat(300)}\n`, 'over 200 columns'],
  ])('%s', (_name, text, words) => {
    const read = readCsv(text, auto);
    expect(read).toMatchObject({ error: { code: 'parse.csv' } });
    expect('error' in read && errorWords(wordsFor('en'), read.error)).toContain(words);
  });
});

describe('JSON', () => {
  it.each<[string, unknown]>([
    ['\ufeff{"a":1}', { a: 1 }],
    ['{"id": 8412006733905521417}', { id: '8412006733905521417' }],
    ['"["', '['],
    ['{"a":"[[[[\\"{{{{"}', { a: '[[[["{{{{' }],
    [`${'['.repeat(50)}${']'.repeat(50)}`, expect.any(Array)],
  ])('%s', (text, value) => expect(readJson(text)).toMatchObject({ value }));
  it.each([
    ['{"a":1,}', 'json'],
    ['', 'json'],
    ['NaN', 'json'],
    [`${'['.repeat(51)}${']'.repeat(51)}`, 'too_deep'],
    [`${'{"a":'.repeat(3000)}1`, 'too_deep'],
    ['[{"constructor":1}]', 'field_name'],
  ])('%s', (text, problem) => expect(readJson(text)).toMatchObject({ error: { code: `parse.${problem}` } }));
});

describe('XML', () => {
  it.each<[string, unknown]>([
    ['<?xml version="1.0"?><a><b>1</b></a>', { a: { b: '1' } }],
    ['<a><![CDATA[<x> & y]]></a>', { a: '<x> & y' }],
    ['<a x="1">t<b/></a>', { a: { '@x': '1', '#text': 't', b: '' } }],
    ['<ns:a xmlns:ns="u"><ns:b>007</ns:b></ns:a>', { 'ns:a': { '@xmlns:ns': 'u', 'ns:b': '007' } }],
    ['<a>&lt;&gt;&quot;&apos;&amp;</a>', { a: '<>"\'&' }],
    ['<a b="&#229;">&#xC5;&#x1F600;</a>', { a: { '@b': 'å', '#text': 'Å😀' } }],
    ['<a>&amp;#229;&amp;amp;</a>', { a: '&#229;&amp;' }],
    ['<a>&unknown;</a>', { a: '&unknown;' }],
  ])('%s', (text, value) => expect(readXml(text)).toMatchObject({ value }));
  it.each([
    ['<a>', 'xml'],
    ['text', 'xml'],
    ['', 'xml'],
    ['<a></a><b></b>', 'xml'],
    ['<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>', 'xml_doctype'],
    ['<!doctype lolz [<!ENTITY l "lol">]><a>&l;</a>', 'xml_doctype'],
    [`${'<a>'.repeat(2000)}${'</a>'.repeat(2000)}`, 'xml'],
  ])('%s', (text, problem) => expect(readXml(text)).toMatchObject({ error: { code: `parse.${problem}` } }));
  it('lets no element reach into the engine', () => {
    const read = readXml('<a><__proto__><polluted>1</polluted></__proto__></a>');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(JSON.stringify('value' in read ? read.value : {})).not.toContain('"__proto__"');
  });
});

describe('web forms', () => {
  it.each<[string, unknown]>([
    ['?a=1&b=', { a: '1', b: '' }],
    ['a=1&a=2&a=3', { a: ['1', '2', '3'] }],
    ['a+b=c%26d', { 'a b': 'c&d' }],
    ['n=%C3%85sa', { n: 'Åsa' }],
    ['n=%C5sa+%80', { n: 'Åsa €' }],
    ['_charset_=iso-8859-5&n=%BF', { _charset_: 'iso-8859-5', n: 'П' }],
  ])('%s', (text, value) => expect(readForm(text)).toMatchObject({ value }));
  it.each([
    ['hello', 'form'],
    ['a=%zz', 'form'],
    ['__proto__=1', 'field_name'],
    [Array.from({ length: 300 }, (_, i) => `f${i}=1`).join('&'), 'form'],
  ])('%s', (text, problem) => expect(readForm(text)).toMatchObject({ error: { code: `parse.${problem}` } }));
});

describe('contact cards', () => {
  const card = (...lines: string[]) => ['BEGIN:VCARD', ...lines, 'END:VCARD'].join('\r\n');
  it.each<[string, string, Record<string, unknown>]>([
    ['folded lines', card('NOTE:one tw', ' o thr', '\tee'), { note: 'one two three' }],
    ['escapes', card('NOTE:a\\, b\\; c\\nd\\\\e'), { note: 'a, b; c\nd\\e' }],
    ['a semicolon inside a name', card('N:Lind\\;Berg;Maja;;;'), { lastName: 'Lind;Berg', firstName: 'Maja', name: 'Maja Lind;Berg' }],
    [
      'old kinds and quoted printable',
      card('N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=96berg;=C3=85sa', 'TEL;CELL;VOICE:1'),
      { lastName: 'Öberg', firstName: 'Åsa', phones: [{ number: '1', kind: 'cell' }] },
    ],
    ['quoted printable over two lines', card('NOTE;ENCODING=QUOTED-PRINTABLE:one=20=', 'two'), { note: 'one two' }],
    ['a euro of Windows', card('FN;CHARSET=windows-1252;ENCODING=QUOTED-PRINTABLE:5 =80'), { name: '5 €' }],
    ['a charset that nobody knows', card('FN;CHARSET=klingon;ENCODING=QUOTED-PRINTABLE:=C3=A5'), { name: 'å' }],
    ['Latin 1 of old phones', card('FN;ENCODING=QUOTED-PRINTABLE:=C5sa'), { name: 'Åsa' }],
    [
      'version 4 addresses',
      card('TEL;VALUE=uri;TYPE="voice,work":tel:+46-8-1', 'EMAIL;TYPE=home:a@b.se'),
      { phones: [{ number: '+46-8-1', kind: 'work' }], emails: [{ address: 'a@b.se', kind: 'home' }] },
    ],
    ['groups of Apple', card('item1.TEL:5', 'item1.X-ABLabel:x'), { phone: '5' }],
    [
      'a postal address',
      card('ADR;TYPE=HOME:;;Storgatan 1;Lund;;222 22;Sverige'),
      { addresses: [{ street: 'Storgatan 1', city: 'Lund', region: '', postcode: '222 22', country: 'Sverige', kind: 'home' }] },
    ],
    ['a fold of version 2.1, of which the space is text', card('VERSION:2.1', 'NOTE:one', ' two', '\tthree'), { note: 'one two\tthree' }],
    ['a fold of version 3.0', card('VERSION:3.0', 'NOTE:one ', ' two'), { note: 'one two' }],
    [
      'a soft break before a space',
      card('VERSION:2.1', 'NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:one=', ' two=C3=', '=A5'),
      { note: 'one twoå' },
    ],
    ['another charset', card('N;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:Ek=F6;=C5sa'), { lastName: 'Ekö', firstName: 'Åsa' }],
    ['a charset of Japan', card('FN;CHARSET=SHIFT_JIS;ENCODING=QUOTED-PRINTABLE:=83e=83X=83g'), { name: 'テスト' }],
    ['a charset of Windows', card('FN;CHARSET=windows-1251;QUOTED-PRINTABLE:=CF=E5=F2=F0'), { name: 'Петр' }],
    ['base64', card('NOTE;ENCODING=b:w4VzYSDDpHIg', ' aMOkcg==', ''), { note: 'Åsa är här' }],
    [
      'base64 in lines without a space',
      card('VERSION:2.1', 'NOTE;BASE64:w4VzYSDDpHIg', 'aMOkcg==', '', 'TEL:1'),
      { note: 'Åsa är här', phone: '1' },
    ],
    ['a picture before the number', card('PHOTO;ENCODING=BASE64;TYPE=JPEG:/9j/4AAQ', ' SkZJRg==', '', 'TEL;CELL:1'), { phone: '1' }],
    ['a birthday', card('BDAY:19900716'), { birthday: '1990-07-16' }],
    ['an organisation only', card('ORG:Signalbox;Sales'), { organisation: 'Signalbox, Sales', name: 'Signalbox, Sales' }],
  ])('%s', (_name, text, expected) => expect(readVcard(text)).toMatchObject({ value: [expected], count: 1 }));
  it('reads several', () => expect(readVcard(`${card('FN:A')}\n${card('FN:B')}`)).toMatchObject({ value: [{ name: 'A' }, { name: 'B' }] }));
  it('keeps a card apart from the one that stands in it', () => {
    const text = ['BEGIN:VCARD', 'VERSION:2.1', 'FN:Boss', 'AGENT:', card('FN:Assistant', 'TEL:2'), 'TEL:1', 'END:VCARD', card('FN:Next')];
    expect(readVcard(text.join('\r\n'))).toMatchObject({
      value: [{ name: 'Boss', phone: '1', phones: [{ number: '1' }] }, { name: 'Assistant', phone: '2' }, { name: 'Next' }],
      count: 3,
    });
    expect(readVcard(card('FN:Boss', 'AGENT:BEGIN:VCARD', 'FN:Assistant', 'END:VCARD', 'TEL:1'))).toMatchObject({
      value: [{ name: 'Boss', phone: '1' }, { name: 'Assistant' }],
    });
  });
  it('wants an end', () => expect(readVcard('BEGIN:VCARD\nFN:A')).toMatchObject({ error: { code: 'parse.vcard', variant: 'end' } }));
});

describe('hostile texts', () => {
  const long = 16_000;
  it.each<[string, () => unknown]>([
    ['quotation marks only', () => readCsv('"'.repeat(long), auto)],
    ['quotation marks that never fit', () => readCsv('a"b,"'.repeat(long / 5), auto)],
    ['delimiters only', () => readCsv(';'.repeat(long), auto)],
    ['opened elements', () => readXml('<'.repeat(long))],
    ['an element with blanks', () => readXml(`<a ${' '.repeat(long)}`)],
    ['attributes without end', () => readXml(`<a ${'x="'.repeat(long / 3)}`)],
    ['attributes', () => readXml(`<a ${Array.from({ length: 1500 }, (_, i) => `a${i}="1"`).join(' ')}/>`)],
    ['comments without end', () => readXml(`<a>${'<!--'.repeat(long / 4)}`)],
    ['entities', () => readXml(`<a>${'&amp;'.repeat(long / 5)}</a>`)],
    ['brackets of JSON', () => readJson('['.repeat(long))],
    ['backslashes in a card', () => readVcard(`BEGIN:VCARD\nN:${'a;'.repeat(long / 4)}${'b'.repeat(long / 2)}\\\nEND:VCARD`)],
    ['soft breaks in a card', () => readVcard(`BEGIN:VCARD\nN;QUOTED-PRINTABLE:${'x=\n'.repeat(long / 3)}\nEND:VCARD`)],
    ['percent signs', () => readForm(`a=${'%41'.repeat(long / 3)}%`)],
  ])('%s take no time', (_name, read) => {
    const started = performance.now();
    read();
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
