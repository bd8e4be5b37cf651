import type { Channel } from '@signalbox/domain';

/** Whose conversation it is: the contact's, else that of an address that is nobody's yet. What a provider wrote may be of any length; more than this is no address. */
export const conversationKey = ({ addressKinds }: Pick<Channel, 'addressKinds'>, theirs: string, contactId: string | null): string =>
  contactId ?? `${addressKinds.contact}:${theirs.slice(0, 300)}`;

/** The way back: what kind of address, and the address; null where it is a contact's. */
export function readConversationKey(key: string): { kind: string; value: string } | null {
  const at = key.indexOf(':');
  return at < 0 ? null : { kind: key.slice(0, at), value: key.slice(at + 1) };
}
