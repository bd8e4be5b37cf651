const headerBytes = 16;
const submit = 4; // command_id of submit_sm, SMPP 3.4 section 5.1.2.1

/** To whom a whole submit_sm goes; null = it is something else. */
export function recipientOf(pdu: Buffer): string | null {
  if (pdu.length <= headerBytes || pdu.readUInt32BE(0) !== pdu.length || pdu.readUInt32BE(4) !== submit) return null;
  const afterText = (from: number) => pdu.indexOf(0, from) + 1;
  // service_type, TON and NPI and address of the sender, TON and NPI of the recipient.
  const begins = afterText(afterText(headerBytes) + 2) + 2;
  return pdu.toString('latin1', begins, pdu.indexOf(0, begins));
}
