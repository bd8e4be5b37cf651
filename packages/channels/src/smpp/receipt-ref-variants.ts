/**
 * The spellings under which a receipt's id may have been given in submit_sm_resp: some operators answer in hex and
 * report in decimal (or the other way), change the case, or pad with zeros. The exact spelling comes first and wins;
 * take a later one only when it matches exactly one message of that provider.
 */
export function receiptRefVariants(ref: string): string[] {
  const bare = ref.replace(/^0+(?=.)/, '');
  const variants = [ref, ref.toLowerCase(), ref.toUpperCase(), bare];
  if (/^\d{1,20}$/.test(ref)) variants.push(...padded(BigInt(ref).toString(16)));
  if (/^[0-9a-f]{1,16}$/i.test(ref)) variants.push(...padded(BigInt(`0x${ref}`).toString(10)), ...padded(bare.toLowerCase()));
  return [...new Set(variants)];
}

const padded = (digits: string): string[] => [
  digits,
  digits.toUpperCase(),
  digits.padStart(8, '0'),
  digits.toUpperCase().padStart(8, '0'),
  digits.padStart(10, '0'),
];
