'use client';
import type { AddedMembers, Contact } from '@signalbox/contract';
import { spacedPhone } from '@signalbox/domain';
import { Button, Dialog, Field, fieldProps, Tabs, TextArea, TextInput, useWords } from '@signalbox/ui';
import { Check, Plus } from 'lucide-react';
import { useState } from 'react';
import { describeError } from '../../client/api-problem.ts';
import { useContacts } from '../contact-queries.ts';
import { useAddMembers } from './group-queries.ts';

/** Puts people into a group: found by name, number or mailbox, or pasted. */
export default function AddPeople({ groupId, onClose }: { groupId: string; onClose: () => void }) {
  const t = useWords();
  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : onClose())}
      title={t('contacts.group.add')}
      actions={<Button onClick={onClose}>{t('common.close')}</Button>}
    >
      <Tabs
        label={t('contacts.group.add')}
        items={[
          { value: 'find', label: t('contacts.group.find'), panel: <Find groupId={groupId} /> },
          { value: 'paste', label: t('contacts.group.paste'), panel: <Paste groupId={groupId} /> },
        ]}
      />
    </Dialog>
  );
}

function Find({ groupId }: { groupId: string }) {
  const t = useWords();
  const [search, setSearch] = useState('');
  const add = useAddMembers(groupId);
  const { data } = useContacts({ search: search.trim(), limit: 8 });
  return (
    <div className="grid gap-3 pt-4">
      <Field id="find-people" label={t('contacts.search.placeholder')}>
        <TextInput
          {...fieldProps('find-people')}
          autoComplete="off"
          maxLength={100}
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
      </Field>
      {search.trim() === '' || !data ? null : data.items.length === 0 ? (
        <p className="text-sm text-muted">{t('contacts.group.nobodyFound')}</p>
      ) : (
        <ul aria-label={t('contacts.group.found')} className="grid gap-1.5">
          {data.items.map((contact) => (
            <li key={contact.id}>
              <FoundOne contact={contact} onAdd={() => add.mutateAsync({ contactIds: [contact.id] })} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function FoundOne({ contact, onAdd }: { contact: Contact; onAdd: () => Promise<unknown> }) {
  const t = useWords();
  const [said, setSaid] = useState<string | null>(null);
  const [isIn, setIn] = useState(false);
  const name = contact.name || spacedPhone(contact.phones[0] ?? contact.emails[0] ?? '');
  const press = () =>
    onAdd().then(
      () => setIn(true),
      (error: unknown) => setSaid(describeError(t, error).detail),
    );
  return (
    <span className="flex items-center gap-2">
      <span className="min-w-0 grow wrap-anywhere">
        {name} <span className="num text-sm text-muted">{spacedPhone(contact.phones[0] ?? '')}</span>
        {said ? (
          <span role="alert" className="block text-sm text-bad">
            {said}
          </span>
        ) : null}
      </span>
      <Button
        small
        disabled={isIn}
        aria-label={t(isIn ? 'contacts.group.isIn' : 'contacts.group.addOne', { name })}
        onClick={() => void press()}
      >
        {isIn ? <Check size={16} aria-hidden /> : <Plus size={16} aria-hidden />}
        {t(isIn ? 'contacts.group.in' : 'contacts.label.add')}
      </Button>
    </span>
  );
}

function Paste({ groupId }: { groupId: string }) {
  const t = useWords();
  const [text, setText] = useState('');
  const [done, setDone] = useState<AddedMembers | null>(null);
  const add = useAddMembers(groupId);
  const addresses = [...new Set(text.split(/[\n,;\t]+/).map((one) => one.trim()))].filter((one) => one !== '');
  const isTooMany = addresses.length > most;
  const run = (create: boolean) => add.mutate({ addresses, create }, { onSuccess: setDone });
  const error = isTooMany ? t('contacts.group.tooMany', { most }) : add.error ? describeError(t, add.error).detail : null;
  return (
    <div className="grid gap-3 pt-4">
      <Field id="paste-people" label={t('contacts.group.pasteLabel')} help={t('contacts.group.pasteHelp')} error={error}>
        <TextArea
          {...fieldProps('paste-people', error, true)}
          rows={6}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setDone(null);
          }}
        />
      </Field>
      <div role="status" className="grid gap-1 text-sm empty:hidden">
        {done ? <p>{t('contacts.group.done', { added: done.added, already: done.already })}</p> : null}
        {done && done.unknown.length > 0 ? (
          <p className="wrap-anywhere">{t('contacts.group.unknown', { list: done.unknown.slice(0, shown) })}</p>
        ) : null}
        {done && done.invalid.length > 0 ? (
          <p className="text-bad wrap-anywhere">{t('contacts.group.invalid', { list: done.invalid.slice(0, shown) })}</p>
        ) : null}
      </div>
      <div className="flex flex-wrap gap-2">
        <Button look="primary" busy={add.isPending} disabled={addresses.length === 0 || isTooMany} onClick={() => run(false)}>
          {t('contacts.group.putIn', { count: addresses.length })}
        </Button>
        {done && done.unknown.length > 0 ? (
          <Button busy={add.isPending} onClick={() => run(true)}>
            {t('contacts.group.create', { count: done.unknown.length })}
          </Button>
        ) : null}
      </div>
    </div>
  );
}

const most = 2000;
const shown = 10;
