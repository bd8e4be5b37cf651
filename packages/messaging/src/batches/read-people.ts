import { type Channels, fromPublicId, isShortCode, isSignalboxError } from '@signalbox/domain';
import { isReachable } from '@signalbox/domain/phone-facts';

/** One address that was typed or came out of a value. */
export interface TypedPerson {
  /** As it was typed, where it is no address. */
  typed: string;
  channel: string | null;
  address: string;
}

/** Contacts by their id, and the rest by address. */
export function readPeople(channels: Channels, people: readonly string[]): { contactIds: string[]; addresses: TypedPerson[] } {
  const contactIds: string[] = [];
  const addresses: TypedPerson[] = [];
  for (const typed of people) {
    const id = contactId(typed);
    if (id) contactIds.push(id);
    else addresses.push({ typed: typed.slice(0, 100), ...readAddress(channels, typed) });
  }
  return { contactIds, addresses };
}

function contactId(typed: string): string | null {
  if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(typed)) return typed;
  return /^con_[0-7][0-9a-hjkmnp-tv-z]{25}$/.test(typed) ? fromPublicId('contact', typed) : null;
}

function readAddress(channels: Channels, typed: string): { channel: string | null; address: string } {
  try {
    const { channel, address } = channels.reading(typed);
    const isNobody = channel.addressKinds.contact === 'phone' && !isShortCode(address) && !isReachable(address);
    return { channel: isNobody ? null : channel.id, address };
  } catch (error) {
    if (!isSignalboxError(error)) throw error;
    return { channel: null, address: typed.slice(0, 100) };
  }
}
