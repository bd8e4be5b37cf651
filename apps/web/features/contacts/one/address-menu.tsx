'use client';
import type { ContactAddress, ContactDetail } from '@signalbox/contract';
import { spacedPhone } from '@signalbox/domain';
import { IconButton, Menu, notify, useWords } from '@signalbox/ui';
import { ArrowUp, Ellipsis, Pencil, ShieldCheck, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { describeError } from '../../client/api-problem.ts';
import { useAddAddress, useChangeContact, useChangeContactAddress, useRemoveAddress } from '../contact-queries.ts';
import { AllowAgain, CorrectAddress } from './address-dialogs.tsx';

/** What can be done with an address of a contact. */
export function AddressMenu({ one, address }: { one: ContactDetail; address: ContactAddress }) {
  const t = useWords();
  const [open, setOpen] = useState<'correct' | 'allow' | null>(null);
  const contact = useChangeContact(one.id);
  const change = useChangeContactAddress(one.id);
  const [remove, add] = [useRemoveAddress(one.id), useAddAddress(one.id)];
  const shown = spacedPhone(address.value);
  const onError = (error: unknown) => notify({ text: describeError(t, error).detail });
  const others = one.addresses.filter(({ id }) => id !== address.id).map(({ id }) => id);
  const isHeld = address.optedOut !== null;
  const icon = { size: 16, strokeWidth: 1.8, 'aria-hidden': true } as const;
  return (
    <>
      <Menu
        align="end"
        trigger={
          <IconButton label={t('contacts.addresses.more', { address: shown })}>
            <Ellipsis size={18} strokeWidth={1.8} aria-hidden />
          </IconButton>
        }
        groups={[
          {
            items: [
              {
                ...{ label: t('contacts.addresses.toFirst'), icon: <ArrowUp {...icon} /> },
                ...(one.addresses[0]?.id === address.id ? { disabledReason: t('contacts.addresses.isFirst') } : {}),
                onSelect: () => contact.mutate({ revision: one.revision, addressOrder: [address.id, ...others] }, { onError }),
              },
              { label: t('contacts.addresses.correct'), icon: <Pencil {...icon} />, onSelect: () => setOpen('correct') },
              {
                ...{ label: t('contacts.addresses.isVerified'), icon: <ShieldCheck {...icon} />, checked: address.verifiedAt !== null },
                onSelect: () => change.mutate({ addressId: address.id, verified: address.verifiedAt === null }, { onError }),
              },
              {
                ...{ label: t('contacts.optOut.hold'), checked: isHeld },
                onSelect: () => (isHeld ? setOpen('allow') : change.mutate({ addressId: address.id, optedOut: true }, { onError })),
              },
            ],
          },
          {
            items: [
              {
                ...{ label: t('contacts.addresses.remove'), icon: <Trash2 {...icon} />, danger: true },
                onSelect: () =>
                  remove.mutate(address.id, {
                    onError,
                    onSuccess: () =>
                      notify({
                        text: t('contacts.addresses.removed', { address: shown }),
                        undo: () => add.mutate(address.value, { onError }),
                      }),
                  }),
              },
            ],
          },
        ]}
      />
      {open === 'correct' ? <CorrectAddress contactId={one.id} address={address} onClose={() => setOpen(null)} /> : null}
      {open === 'allow' ? <AllowAgain contactId={one.id} address={address} onClose={() => setOpen(null)} /> : null}
    </>
  );
}
