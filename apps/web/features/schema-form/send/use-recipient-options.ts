'use client';
import { useWords } from '@signalbox/ui';
import { useContacts } from '../../contacts/contact-queries.ts';
import { useGroups } from '../widgets/use-pick-lists.ts';
import { keyOf, type Recipient, typedRecipient } from './recipients.ts';

export interface RecipientOption {
  recipient: Recipient;
  title: string;
  hint?: string;
}

/** What fits what is typed: groups, people, and what was typed itself, without those who are there already. */
export function useRecipientOptions(typed: string, chosen: readonly Recipient[], isOpen: boolean): RecipientOption[] {
  const t = useWords();
  const search = typed.trim();
  const groups = useGroups(isOpen).data?.items ?? [];
  const people = useContacts({ ...(search === '' ? {} : { search }), limit: 5 }).data?.items ?? [];
  const own = typedRecipient(typed);
  const lower = search.toLowerCase();
  const contact = t('form.send.contact');
  const all: RecipientOption[] = [
    ...(contact.toLowerCase().includes(lower) ? [{ recipient: { kind: 'contact' } as const, title: contact }] : []),
    ...groups
      .filter(({ name }) => name.toLowerCase().includes(lower))
      .slice(0, 6)
      .map(({ name, count }) => ({
        ...{ recipient: { kind: 'group', name } as const, title: name },
        ...(count === null ? {} : { hint: t('form.people.count', { count }) }),
      })),
    ...people.flatMap(({ name, phones, emails }): RecipientOption[] => {
      const address = phones[0] ?? emails[0];
      // Those of the search before stay until the next ones are there.
      if (address === undefined || ![name, ...phones, ...emails].some((words) => words.toLowerCase().includes(lower))) return [];
      return [{ recipient: { kind: 'address', address }, title: name || address, ...(name ? { hint: address } : {}) }];
    }),
  ];
  const looksLikeAddress = own && (own.kind !== 'address' || /@|^\+?[\d\s()./-]+$/.test(own.address));
  const found = all.filter(({ recipient }) => !chosen.some((one) => keyOf(one) === keyOf(recipient)));
  if (!own || !looksLikeAddress) return found;
  // What was typed comes first, by name where it is known.
  const known = found.find(({ recipient }) => keyOf(recipient) === keyOf(own));
  const typedOne = known ?? { recipient: own, title: t('form.send.take', { typed: search.slice(0, 60) }) };
  return [typedOne, ...found.filter((one) => one !== known)];
}
