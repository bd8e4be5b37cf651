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

  test.each([
    ['commas between the fields', 'id:a1,sub:001,dlvrd:001,stat:DELIVRD,err:000', 'a1', 'delivered', 'DELIVRD'],
    ['commas and spaces', 'id:a1, sub:001, stat:UNDELIV, err:0d, text:hi', 'a1', 'failed', 'UNDELIV:0d'],
    ['semicolons', 'id:a1;stat:EXPIRED;err:12', 'a1', 'expired', 'EXPIRED:12'],
    ['a quoted id', 'id:"a1" sub:001 stat:DELIVRD err:000', 'a1', 'delivered', 'DELIVRD'],
    ['an id in single quotes', "id:'a1' stat:DELIVRD", 'a1', 'delivered', 'DELIVRD'],
    ['everything quoted', '"id":"a1","stat":"REJECTD","err":"8"', 'a1', 'failed', 'REJECTD:8'],
    ['state for stat', 'id:a1 sub:001 dlvrd:001 state:DELIVRD err:000', 'a1', 'delivered', 'DELIVRD'],
    ['status for stat', 'id:a1 status:EXPIRED', 'a1', 'expired', 'EXPIRED'],
    ['a number for stat', 'id:a1 stat:2 err:000', 'a1', 'delivered', '2'],
    ['a padded number for stat', 'id:a1 stat:005 err:001', 'a1', 'failed', '005:001'],
    ['a number that is no state', 'id:a1 stat:42', 'a1', 'unknown', '42'],
    ['equals signs', 'id=a1 stat=DELIVRD err=0', 'a1', 'delivered', 'DELIVRD'],
    ['an id with signs', 'id:7f3a-00/12.b@smsc stat:DELIVRD', '7f3a-00/12.b@smsc', 'delivered', 'DELIVRD'],
    ['another name for the id', 'msgid:a1 stat:DELIVRD', 'a1', 'delivered', 'DELIVRD'],
    ['a dash in the name of the id', 'message-id:a1 stat:DELIVRD', 'a1', 'delivered', 'DELIVRD'],
    ['a word that only begins like success', 'id:a1 stat:DELIVERY_FAILED', 'a1', 'failed', 'DELIVERY_FAILED'],
    ['the same in two words', 'id:a1 stat:"Delivery failure"', 'a1', 'failed', 'DELIVERY FAILURE'],
    ['one in camels', 'id:a1 stat:DeliveryImpossible', 'a1', 'failed', 'DELIVERYIMPOSSIBLE'],
    ['half the way', 'id:a1 stat:DeliveredToNetwork', 'a1', 'accepted', 'DELIVEREDTONETWORK'],
    ['the whole way', 'id:a1 stat:DeliveredToTerminal', 'a1', 'delivered', 'DELIVEREDTOTERMINAL'],
    ['not delivered', 'id:a1 stat:NOT_DELIVERED', 'a1', 'failed', 'NOT_DELIVERED'],
    ['an uncertain end', 'id:a1 stat:DeliveryUncertain', 'a1', 'unknown', 'DELIVERYUNCERTAIN'],
    ['short words', 'id:a1 stat:DLVRD', 'a1', 'delivered', 'DLVRD'],
    ['a mark of UTF-8 before it', '\xef\xbb\xbfid:a1 stat:DELIVRD', 'a1', 'delivered', 'DELIVRD'],
    [
      'a mark of UTF-16 before it',
      `\xfe\xff${[...'id:a1 stat:DELIVRD'].map((sign) => `\0${sign}`).join('')}`,
      'a1',
      'delivered',
      'DELIVRD',
    ],
    ['lines', 'id:a1\r\nsub:001\r\nstat:DELIVRD\r\nerr:000', 'a1', 'delivered', 'DELIVRD'],
    ['a code in words', 'id:a1 stat:UNDELIV error_code:ABSENT', 'a1', 'failed', 'UNDELIV:ABSENT'],
    ['a stat that says nothing', 'id:a1 stat: err:000', 'a1', 'unknown', null],
  ])('other spellings: %s', (_name, text, ref, state, rawCode) => {
    expect(readReceipt(receipt(text))).toMatchObject({ ref, state, rawCode });
  });

  test.each([0, 1, 3, 4, 5, 6, 7, 8, 0x10, 0x18, 0xf0, 0xf5])(
    'words in ASCII are read whatever the label says: data_coding %i',
    (data_coding) => {
      const text = 'id:0A1B2C3D sub:001 dlvrd:001 submit date:2601010000 done date:2601010001 stat:DELIVRD err:000 text:Hej';
      expect(readReceipt(receipt(text, { data_coding }))).toMatchObject({ ref: '0A1B2C3D', state: 'delivered', raw: { text } });
    },
  );

  test('words in the alphabet of the label are read too', () => {
    const words = Buffer.from('id:a1 stat:DELIVRD', 'utf16le').swap16();
    expect(readReceipt(receipt('', { data_coding: 8, short_message: words }))).toMatchObject({ ref: 'a1', state: 'delivered' });
    expect(readReceipt(receipt('', { data_coding: 8, message_payload: words }))).toMatchObject({ ref: 'a1', state: 'delivered' });
  });

  test.each([
    ['an empty id', 'id: sub:001 dlvrd:001 stat:DELIVRD err:000'],
    ['an empty id before a comma', 'id:,sub:001,stat:DELIVRD'],
    ['an empty quoted id', 'id:"" stat:DELIVRD'],
    ['no words', ''],
  ])('%s names no message, unless the TLV does', (_name, text) => {
    expect(readReceipt(receipt(text))).toBeNull();
    expect(readReceipt(receipt(text, { receipted_message_id: '"b7"', message_state: 2 }))).toMatchObject({ ref: 'b7', state: 'delivered' });
  });

  test('the two TLVs make a receipt whatever the class says; one of them alone does not', () => {
    const plain = (fields: PduFields) => isReceipt(receipt('Hello', { esm_class: 0, ...fields }));
    expect(plain({ receipted_message_id: 'a1', message_state: 2 })).toBe(true);
    expect(plain({ receipted_message_id: 'a1' })).toBe(false);
    expect(plain({ message_state: 2 })).toBe(false);
    expect(isReceipt(receipt('Hello', { esm_class: 0x20 }))).toBe(true);
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
