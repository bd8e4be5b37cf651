import { guideTable } from '@signalbox/testkit/nodes';
import { expect, test } from 'vitest';
import type { DefaultAlphabet } from './alphabets.ts';
import { joinContents, readContent } from './content.ts';
import { decodePdu, encodePdu, type PduFields } from './pdu.ts';
import { readReceipt } from './receipt.ts';

// The guide promises what these tables say.
const bytes = (hex = '') => Buffer.from(hex.replaceAll(' ', ''), 'hex');
const pduOf = (fields: PduFields) => decodePdu(encodePdu('deliver_sm', 1, { fields }));
const alphabets: Record<string, DefaultAlphabet> = { GSM: 'gsm', ASCII: 'ascii', 'Latin-1': 'latin1', 'Latin-9': 'latin9' };

test('the tables are there', () => {
  expect(['Alphabets', 'National tables', 'Receipts'].map((heading) => guideTable(heading).length > 4)).toEqual([true, true, true]);
});

const codings = guideTable('Alphabets').flatMap(([label = '', , standard = '', hex = '', text = '']) =>
  label.split(', ').map((coding) => ({ coding: Number(coding), standard, hex, text })),
);
test.each(codings)('data_coding $coding, default $standard: $hex is $text', ({ coding, standard, hex, text }) => {
  const pdu = pduOf({ data_coding: coding, short_message: bytes(hex) });
  expect(joinContents([readContent(pdu, alphabets[standard] ?? 'gsm')])).toBe(text);
});

test.each(guideTable('National tables'))('header %s: %s is %s', (header, hex, text) => {
  const pdu = pduOf({ esm_class: 0x40, short_message: Buffer.concat([bytes(header), bytes(hex)]) });
  expect(joinContents([readContent(pdu)])).toBe(text);
});

test.each(guideTable('Receipts'))('%s', (words, ref, state) => {
  const report = readReceipt(pduOf({ esm_class: 4, data_coding: 8, short_message: Buffer.from(words ?? '') }));
  if (ref === 'none') expect(report).toBeNull();
  else expect(report).toMatchObject({ ref, state });
});
