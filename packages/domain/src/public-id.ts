import { userError } from './errors.ts';

/** What an id names, as seen from outside: `run_01jq8v...`. The database holds the bare uuid. */
export const idPrefixes = {
  account: 'acc',
  user: 'usr',
  contact: 'con',
  address: 'adr',
  contactEntry: 'cen',
  group: 'grp',
  tag: 'tag',
  field: 'fld',
  provider: 'prv',
  providerEvent: 'pev',
  ownAddress: 'oad',
  limit: 'lim',
  workflow: 'wfl',
  version: 'ver',
  copy: 'cpy',
  trigger: 'trg',
  testCase: 'tca',
  run: 'run',
  call: 'cal',
  wait: 'wai',
  task: 'tsk',
  conductor: 'cnd',
  message: 'msg',
  conversation: 'cnv',
  conversationEntry: 'cve',
  batch: 'bat',
  session: 'ses',
  file: 'fil',
  export: 'exp',
  apiKey: 'key',
  schedule: 'sch',
  import: 'imp',
  device: 'dev',
  template: 'tem',
  webhook: 'whk',
  webhookDelivery: 'whd',
  httpRequest: 'htr',
  event: 'evt',
  table: 'tab',
  tableRow: 'row',
  calendar: 'cdr',
} as const;
export type IdKind = keyof typeof idPrefixes;

/** uuid -> `prefix_` + 26 characters of Crockford base32, lower case (the TypeID form). */
export function toPublicId(kind: IdKind, uuid: string): string {
  let text = `${idPrefixes[kind]}_`;
  // Two zeros before the 128 bits make 26 groups of five.
  let [bits, count] = [0, 2];
  for (let i = 0; i < uuid.length; i += 1) {
    const sign = uuid.charCodeAt(i);
    if (sign === hyphen) continue;
    bits = (bits << 4) | (sign < 0x3a ? sign & 0xf : (sign & 0xf) + 9);
    count += 4;
    if (count < 5) continue;
    count -= 5;
    text += alphabet[bits >> count];
    bits &= (1 << count) - 1;
  }
  return text;
}

const hyphen = 0x2d;

/** `prefix_...` -> uuid. Throws the user error `id.invalid` for a wrong prefix or wrong characters. */
export function fromPublicId(kind: IdKind, text: string): string {
  const prefix = `${idPrefixes[kind]}_`;
  const digits = text.startsWith(prefix) ? text.slice(prefix.length) : '';
  if (!/^[0-7][0-9a-hjkmnp-tv-z]{25}$/.test(digits)) throw userError('id.invalid', { prefix, text: text.slice(0, 60) });
  let value = 0n;
  for (const digit of digits) value = (value << 5n) | BigInt(alphabet.indexOf(digit));
  const hex = value.toString(16).padStart(32, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
