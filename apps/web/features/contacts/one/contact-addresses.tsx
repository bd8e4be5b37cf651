'use client';
import type { ContactAddress, ContactDetail } from '@signalbox/contract';
import { spacedPhone } from '@signalbox/domain';
import { Button, StateShape, TextInput, useFormat, useWords } from '@signalbox/ui';
import { type FormEvent, useId, useState } from 'react';
import { describeError } from '../../client/api-problem.ts';
import { useAddAddress } from '../contact-queries.ts';
import { AddressMenu } from './address-menu.tsx';
import { Section } from './section.tsx';

/** Where a contact can be written to, in the order in which it is tried. */
export function ContactAddresses({ one, mayEdit }: { one: ContactDetail; mayEdit: boolean }) {
  const t = useWords();
  return (
    <Section title={t('contacts.addresses.title')}>
      {one.addresses.length === 0 ? <p className="text-sm text-muted">{t('contacts.addresses.none')}</p> : null}
      <ul aria-label={t('contacts.addresses.title')} className="grid gap-3 empty:hidden">
        {one.addresses.map((address) => (
          <li key={address.id} className="flex items-start gap-2">
            <Facts address={address} isFirst={isFirstOfKind(one, address)} />
            {mayEdit ? <AddressMenu one={one} address={address} /> : null}
          </li>
        ))}
      </ul>
      {mayEdit ? <AddAddress id={one.id} /> : null}
    </Section>
  );
}

/** It is the one of its kind that messages go to. */
const isFirstOfKind = ({ addresses }: ContactDetail, { id, kind }: ContactAddress): boolean =>
  addresses.find((one) => one.kind === kind && one.status === 'active')?.id === id;

function Facts({ address, isFirst }: { address: ContactAddress; isFirst: boolean }) {
  const t = useWords();
  const f = useFormat();
  const { value, kind, verifiedAt, optedOut, status } = address;
  const what = t.find(`contacts.kind.${kind}`) ?? kind;
  return (
    <div className="grid min-w-0 grow gap-0.5">
      <span className="num font-label wrap-anywhere">{spacedPhone(value)}</span>
      <span className="text-sm text-muted">{isFirst ? t('contacts.addresses.first', { what }) : what}</span>
      {status === 'active' ? null : <span className="text-sm text-wait">{t.find(`contacts.addresses.${status}`) ?? status}</span>}
      {verifiedAt ? (
        <span className="flex items-center gap-1.5 text-sm">
          <StateShape shape="tick" tone="ok" />
          {t('contacts.addresses.verified', { at: f.day(verifiedAt) })}
        </span>
      ) : null}
      {optedOut ? (
        <span className="flex items-start gap-1.5 text-sm">
          <StateShape shape="bar" tone="idle" className="mt-0.5" />
          {optedOut.source === 'bounce'
            ? t('contacts.optOut.bounced', { at: f.moment(optedOut.at) })
            : optedOut.source === 'hand'
              ? t('contacts.optOut.byHand', { at: f.moment(optedOut.at) })
              : t('contacts.optOut.said', {
                  channel: t.find(`messages.channel.${optedOut.source}`) ?? optedOut.source,
                  at: f.moment(optedOut.at),
                })}
        </span>
      ) : null}
    </div>
  );
}

function AddAddress({ id }: { id: string }) {
  const t = useWords();
  const field = useId();
  const [address, setAddress] = useState('');
  const add = useAddAddress(id);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (address.trim() !== '') add.mutate(address.trim(), { onSuccess: () => setAddress('') });
  };
  const note = `${field}-note`;
  return (
    <form noValidate onSubmit={submit} className="grid gap-1">
      <div className="flex gap-2">
        <TextInput
          small
          aria-label={t('contacts.addresses.new')}
          placeholder={t('contacts.addresses.new')}
          autoComplete="off"
          maxLength={320}
          value={address}
          onChange={(event) => setAddress(event.target.value)}
          className="min-w-0 grow"
          {...(add.error ? { 'aria-invalid': true as const, 'aria-describedby': note } : {})}
        />
        <Button small type="submit" busy={add.isPending}>
          {t('contacts.label.add')}
        </Button>
      </div>
      {add.error ? (
        <p id={note} role="alert" className="text-sm text-bad">
          {describeError(t, add.error).detail}
        </p>
      ) : null}
    </form>
  );
}
