import { expect, test } from 'vitest';
import { readContent } from './content.ts';
import { inboundId } from './inbound-id.ts';
import { decodePdu, encodePdu, type PduFields } from './pdu.ts';

const idOf = (text: string, now: number, fields: PduFields = {}, sequence = 1) => {
  const pdu = decodePdu(
    encodePdu('deliver_sm', sequence, { fields: { source_addr: '1', destination_addr: '2', short_message: Buffer.from(text), ...fields } }),
  );
  return inboundId([{ pdu, content: readContent(pdu) }], now);
};

test('the id that the peer gives is the id', () => {
  expect(idOf('a', 0, { receipted_message_id: 'own-1' })).toBe('own-1');
  expect(idOf('a', 0, { receipted_message_id: 'x'.repeat(5_000) })).toMatch(/^h-[0-9a-f]{40}$/);
});

test('without one, a repeat within seconds is the same text whatever its sequence number', () => {
  expect(idOf('yes', 1_000, {}, 1)).toBe(idOf('yes', 9_000, {}, 2));
  expect(idOf('yes', 1_000)).not.toBe(idOf('yes', 11_000));
  expect(idOf('yes', 1_000)).not.toBe(idOf('no', 1_000));
});

test('a reference of the phone tells equal texts apart and holds longer', () => {
  const reference = (user_message_reference: number) => ({ user_message_reference });
  expect(idOf('yes', 1_000, reference(7))).toBe(idOf('yes', 600_000, reference(7)));
  expect(idOf('yes', 1_000, reference(7))).not.toBe(idOf('yes', 1_000, reference(8)));
});
