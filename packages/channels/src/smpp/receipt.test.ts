import { describe, expect, test } from 'vitest';
import { decodePdu, encodePdu, type PduFields } from './pdu.ts';
import { isReceipt, readReceipt } from './receipt.ts';
import { receiptRefVariants } from './receipt-ref-variants.ts';

const receipt = (text: string, fields: PduFields = {}) =>
  decodePdu(encodePdu('deliver_sm', 1, { fields: { esm_class: 0x04, short_message: Buffer.from(text, 'latin1'), ...fields } }));

describe('readReceipt', () => {
  test.each([
    [
      'the standard form',
      'id:a1 sub:001 dlvrd:001 submit date:2601010000 done date:2601010001 stat:DELIVRD err:000 text:hi',
      'a1',
      'delivered',
      'DELIVRD',
    ],
    [
      'no text, with seconds',
      'id:a1 sub:1 dlvrd:0 submit date:260101000059 done date:260101000059 stat:UNDELIV err:27F',
      'a1',
      'failed',
      'UNDELIV:27F',
    ],
    ['capitals and spaces', 'ID: a1 SUB: 001 STAT: EXPIRED ERR: 12 TEXT: x', 'a1', 'expired', 'EXPIRED:12'],
    ['only two fields', 'id:0042 stat:REJECTD', '0042', 'failed', 'REJECTD'],
    ['another order', 'stat:ACCEPTD err:000 id:a1', 'a1', 'accepted', 'ACCEPTD'],
    ['a longer word', 'id:a1 stat:DELIVERED', 'a1', 'delivered', 'DELIVERED'],
    ['a word of its own', 'id:a1 stat:WHATEVER', 'a1', 'unknown', 'WHATEVER'],
    ['words of a receipt inside its text', 'id:a1 stat:UNDELIV err:001 text:id:b2 stat:DELIVRD', 'a1', 'failed', 'UNDELIV:001'],
  ])('%s', (_name, text, ref, state, rawCode) => {
    expect(readReceipt(receipt(text))).toMatchObject({ ref, state, rawCode });
  });

  test('TLVs win over the text', () => {
    const pdu = receipt('id:b2 stat:ENROUTE', { receipted_message_id: 'a1', message_state: 2 });
    expect(readReceipt(pdu)).toMatchObject({ ref: 'a1', state: 'delivered' });
    expect(readReceipt(receipt('', { receipted_message_id: 'a1', message_state: 5 }))).toMatchObject({
      ref: 'a1',
      state: 'failed',
      rawCode: '5',
    });
  });

  test('one that names no message is nothing', () => {
    expect(readReceipt(receipt('hello'))).toBeNull();
    expect(isReceipt(receipt('id:a1 stat:DELIVRD', { esm_class: 0 }))).toBe(false);
  });
});

describe('receiptRefVariants', () => {
  test.each([
    ['decimal to hex', '291', '123'],
    ['decimal to padded hex', '291', '00000123'],
    ['hex to decimal', '1A2B', '6699'],
    ['padding', '0000000123', '123'],
    ['case', 'AbC-1', 'abc-1'],
  ])('%s', (_name, ref, expected) => {
    expect(receiptRefVariants(ref)[0]).toBe(ref);
    expect(receiptRefVariants(ref)).toContain(expected);
  });

  test('an id of letters has only its cases', () => {
    expect(receiptRefVariants('sxyz-9')).toEqual(['sxyz-9', 'SXYZ-9']);
  });
});
