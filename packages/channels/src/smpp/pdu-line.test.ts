import { expect, test } from 'vitest';
import { decodePdu, encodePdu } from './pdu.ts';
import { pduLine } from './pdu-line.ts';

test('a PDU reads as a line, without what is empty and without the password', () => {
  const bind = pduLine(decodePdu(encodePdu('bind_transmitter', 1, { fields: { system_id: 'ours', password: 'pa55' } })));
  expect(bind).toContain('bind_transmitter #1 ');
  expect(bind).toContain('system_id=ours');
  expect(bind).not.toContain('pa55');
  const submit = pduLine(decodePdu(encodePdu('submit_sm', 2, { fields: { source_addr: '71400', short_message: Buffer.from('Hello') } })));
  expect(submit).toBe('submit_sm #2 source_addr=71400 short_message="Hello"');
  expect(pduLine(decodePdu(encodePdu('submit_sm_resp', 2, { status: 0x58 })))).toBe('submit_sm_resp #2 0x00000058');
  expect(pduLine(decodePdu(encodePdu('deliver_sm', 3, { fields: { short_message: Buffer.from([0x00, 0xe5]) } })))).toContain(
    'short_message=0x00e5',
  );
});
