import { gsmBasic } from '@signalbox/domain';
import { expect, test } from 'vitest';
import { decodeText } from './alphabets.ts';
import { joinContents, readContent } from './content.ts';
import { lockingTables, singleTables } from './national-tables.ts';
import { decodePdu, encodePdu, type PduFields } from './pdu.ts';

const contentOf = (fields: PduFields) => readContent(decodePdu(encodePdu('deliver_sm', 1, { fields })));
const bytes = (hex: string) => Buffer.from(hex.replaceAll(' ', ''), 'hex');

test.each([
  [1, '48656a', 'Hej'],
  [1, 'c3a5', 'å'],
  [1, 'e5', 'å'],
  [3, 'c5e4f6', 'Åäö'],
  [5, '46 7c 4b 5c', '日本'],
  [5, '1b 24 42 46 7c 4b 5c 1b 28 42', '日本'],
  [5, '93 fa 96 7b', '日本'],
  [5, '48 65 6a 20 70 61', 'Hej pa'],
  [6, 'bf e0 d8 d2 d5 e2', 'Привет'],
  [7, 'f9 ec e5 ed', 'שלום'],
  [8, '0048 0065 006a', 'Hej'],
  [8, 'feff 0048', 'H'],
  [8, 'fffe 4800 6500', 'He'],
  [8, '4f60 597d', '你好'],
  [0, 'c5 73 61', 'Åsa'],
  [0, 'c385 73 61', 'Åsa'],
  [0xf1, 'e5', 'å'],
  [8, '48656a', 'Hej'],
  [8, 'e5e4f6', 'åäö'],
  [8, 'c3a541', 'åA'],
  [8, 'c3a5c3a421', 'åä!'],
  [8, '041f0440 04', 'Пр'],
  [8, '4f60597d ff0c 54', '你好，'],
  [8, '0048 0065 00', 'He'],
  [10, '1b 24 42 46 7c 1b 28 42', '日'],
  [14, 'bec8 b3e7', '안녕'],
])('data_coding %i: %s is %s', (dataCoding, hex, text) => {
  expect(decodeText({ dataCoding }, bytes(hex))).toBe(text);
});

test.each([
  ['gsm', '0f 7b 00', 'åä@'],
  ['ascii', '40 5b 5d', '@[]'],
  ['ascii', 'c3a5', 'å'],
  ['latin1', 'e5 40 a4', 'å@¤'],
  ['latin9', 'e5 40 a4', 'å@€'],
] as const)('a provider whose default is %s: %s is %s', (defaultAlphabet, hex, text) => {
  expect(decodeText({ dataCoding: 0, defaultAlphabet }, bytes(hex))).toBe(text);
  expect(decodeText({ dataCoding: 3, defaultAlphabet }, bytes('e5'))).toBe('å');
});

test.each([
  ['Turkish, single shift', '03 24 01 01', '1b 53 69 1b 73 6c 69 20 1b 67', 'Şişli ğ'],
  ['Turkish, locking shift', '03 25 01 01', '1c 69 1d 6c 69 20 0c 07 40 04', 'Şişli ğıİ€'],
  ['Turkish, both', '06 24 01 01 25 01 01', '1b 53 69 1d 6c 69', 'Şişli'],
  ['Spanish', '03 24 01 02', '1b 41 1b 61 1b 69 09 1b 09 1b 65', 'ÁáíÇç€'],
  ['Portuguese, single shift', '03 24 01 03', '53 1b 7b 6f 1b 05 1b 7f', 'Sãoêâ'],
  ['Portuguese, locking shift', '03 25 01 03', '53 7b 6f 20 18 1a 5f 15', 'São €|§∞'],
  ['Bengali', '06 24 01 04 25 01 04', '13 50 1b 19 1b 41', 'ও\u09be০A'],
  ['Hindi', '06 24 01 06 25 01 06', '37 20 1b 1d', '7 १'],
  ['Urdu', '03 25 01 0d', '00 02 07', 'ابت'],
  ['a language that has no tables', '03 24 01 63', '0f 1b 65', 'å€'],
])('%s', (_name, header, body, text) => {
  const content = contentOf({ esm_class: 0x40, short_message: Buffer.concat([bytes(header), bytes(body)]) });
  expect(joinContents([content])).toBe(text);
});

test('every national table has its escape, its signs and its letters where the standard has them', () => {
  expect([...lockingTables.keys()]).toEqual([1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
  expect([...singleTables.keys()]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
  for (const table of lockingTables.values()) {
    expect(table).toHaveLength(128);
    expect(table.slice(0x61, 0x7b)).toEqual(gsmBasic.slice(0x61, 0x7b));
    expect(table.slice(0x30, 0x3c)).toEqual(gsmBasic.slice(0x30, 0x3c));
    expect([table[0x0a], table[0x0d], table[0x1b]]).toEqual(['\n', '\r', '\x1b']);
    const used = table.filter((character) => character !== '');
    expect(new Set(used).size).toBe(used.length);
  }
  for (const table of singleTables.values()) {
    expect(table.get(0x65)).toBe('€');
    expect(['{', '}', '\\', '[', '~', ']', '|', '^']).toEqual([0x28, 0x29, 0x2f, 0x3c, 0x3d, 0x3e, 0x40, 0x14].map((at) => table.get(at)));
  }
});

test('SAR TLVs beside another header still join parts', () => {
  const part = (seq: number, text: string) =>
    contentOf({
      ...{ esm_class: 0x40, short_message: Buffer.concat([bytes('03 24 01 01'), Buffer.from(text)]) },
      ...{ sar_msg_ref_num: 300, sar_total_segments: 2, sar_segment_seqnum: seq },
    });
  const parts = [part(1, '\x1b'), part(2, 'Sehir')];
  expect(parts.map(({ concat }) => concat)).toEqual([1, 2].map((seq) => ({ ref: 300, total: 2, seq })));
  expect(joinContents(parts)).toBe('Şehir');
});
