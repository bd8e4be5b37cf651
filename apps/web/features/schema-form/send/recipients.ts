import { asRows } from '../rows/as-rows.ts';

/** Somebody, or several, that a message goes to, as one chip. */
export type Recipient =
  | { kind: 'contact' }
  | { kind: 'group'; name: string }
  | { kind: 'address'; address: string }
  | { kind: 'list'; addresses: string[] }
  /** A value of an earlier step: `{{ .. }}`. */
  | { kind: 'value'; text: string };

/** The settings of a step that say who gets it. */
export interface RecipientSettings {
  who: 'contact' | 'address' | 'people';
  to: string;
  groups: { name: string }[];
  people: string;
}

/** The settings as chips; of many people each line is one, and a line with commas is a list. Total: drafts are half typed. */
export function recipientsOf({ who, to, groups, people }: Readonly<Record<string, unknown>>): Recipient[] {
  if (who === 'address') return typeof to === 'string' && to.trim() !== '' ? [oneOf(to.trim())] : [];
  if (who !== 'people') return [{ kind: 'contact' }];
  const named = asRows(groups).map(({ name }): Recipient => ({ kind: 'group', name: typeof name === 'string' ? name : '' }));
  const lines = typeof people === 'string' ? people.split('\n').flatMap((line) => line.trim() || []) : [];
  return [...named, ...lines.map(lineOf)];
}

/** The way back: one person is sent to on its own, with ways out of its own; everything else goes to many people. */
export function settingsOf(recipients: readonly Recipient[], isList = false): RecipientSettings {
  const [first] = recipients;
  const none: RecipientSettings = { who: 'address', to: '', groups: [], people: '' };
  if (!first) return none;
  if (recipients.length === 1) {
    if (first.kind === 'contact') return { ...none, who: 'contact' };
    if (first.kind === 'address') return { ...none, to: first.address };
    if (first.kind === 'value' && !isList) return { ...none, to: first.text };
  }
  const lines = recipients.flatMap((one) => (one.kind === 'group' ? [] : textOf(one)));
  return {
    ...none,
    who: 'people',
    groups: recipients.flatMap((one) => (one.kind === 'group' ? { name: one.name } : [])),
    people: lines.join('\n'),
  };
}

/** What was typed or pasted: several addresses are one list. */
export function typedRecipient(typed: string): Recipient | null {
  const text = typed.trim();
  if (text === '') return null;
  if (text.includes('{{')) return { kind: 'value', text: text.replaceAll(/\s*\n\s*/g, ' ') };
  const addresses = text.split(/[\n,;\t]+/).flatMap((one) => one.trim() || []);
  return addresses.length > 1 ? { kind: 'list', addresses } : { kind: 'address', address: addresses[0] ?? '' };
}

/** Without what is there already. */
export const withRecipient = (recipients: readonly Recipient[], added: Recipient): Recipient[] =>
  recipients.some((one) => keyOf(one) === keyOf(added)) ? [...recipients] : [...recipients, added];

export const keyOf = (one: Recipient): string => `${one.kind} ${one.kind === 'group' ? one.name : textOf(one)}`;

const contactValue = '{{ contact.id }}';
function textOf(one: Exclude<Recipient, { kind: 'group' }>): string {
  if (one.kind === 'contact') return contactValue;
  if (one.kind === 'list') return one.addresses.join(', ');
  return one.kind === 'value' ? one.text : one.address;
}

const lineOf = (line: string): Recipient => (line === contactValue ? { kind: 'contact' } : (typedRecipient(line) ?? oneOf(line)));
const oneOf = (text: string): Recipient => (text.includes('{{') ? { kind: 'value', text } : { kind: 'address', address: text });
