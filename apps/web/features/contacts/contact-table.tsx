'use client';
import type { Contact } from '@signalbox/contract';
import { spacedPhone } from '@signalbox/domain';
import { DataTable, rowLinkClass, useWords } from '@signalbox/ui';
import Link from 'next/link';
import { type ListColumn, shownColumns } from '../lists/shown-columns.ts';
import { TimeAgo } from '../lists/time-ago.tsx';

/** The columns of contacts. */
export function useContactColumns(): ListColumn<Contact>[] {
  const t = useWords();
  return [
    { id: 'name', head: t('common.name'), place: 'fixed', cell: (contact) => <Name contact={contact} /> },
    { id: 'phone', head: t('contacts.head.number'), cell: ({ phones }) => <Numbers phones={phones} /> },
    {
      id: 'email',
      head: t('contacts.head.email'),
      className: 'max-[1100px]:hidden',
      cell: ({ emails }) => <span className="break-all">{emails.join(', ')}</span>,
    },
    { id: 'tags', head: t('contacts.head.tags'), cell: ({ tags }) => <Labels names={tags} /> },
    { id: 'groups', head: t('contacts.head.groups'), className: 'small:hidden', cell: ({ groups }) => <Labels names={groups} /> },
    { id: 'added', head: t('contacts.head.added'), right: true, cell: ({ createdAt }) => <TimeAgo at={createdAt} /> },
    { id: 'id', head: t('contacts.head.id'), place: 'extra', cell: ({ id }) => <code className="text-sm break-all">{id}</code> },
  ];
}

/** People as rows; a row leads to the messages with that person. */
export function ContactTable({ contacts, chosen = null }: { contacts: readonly Contact[]; chosen?: readonly string[] | null }) {
  const t = useWords();
  const columns = shownColumns(useContactColumns(), chosen);
  return (
    <DataTable
      label={t('shell.nav.contacts')}
      columns={columns}
      rows={contacts}
      keyOf={(contact) => contact.id}
      phoneItem={(contact) => (
        <>
          <Name contact={contact} />
          <Numbers phones={contact.phones} />
          <span className="flex items-center gap-3 text-sm text-muted">
            <span className="min-w-0 grow">
              <Labels names={[...contact.tags, ...contact.groups]} />
            </span>
            <TimeAgo at={contact.createdAt} className="shrink-0" />
          </span>
        </>
      )}
    />
  );
}

const Name = ({ contact: { name, phones } }: { contact: Contact }) => {
  const t = useWords();
  const shown = name || t('contacts.noName');
  return (
    <Link
      href={`/messages?search=${encodeURIComponent(phones[0] ?? name)}`}
      aria-label={t('contacts.messagesOf', { name: shown })}
      className={`${rowLinkClass} break-words`}
    >
      {shown}
    </Link>
  );
};

const Numbers = ({ phones }: { phones: readonly string[] }) => (
  <span className="num">
    {phones.map((phone) => (
      <span key={phone} className="block whitespace-nowrap">
        {spacedPhone(phone)}
      </span>
    ))}
  </span>
);

const Labels = ({ names }: { names: readonly string[] }) => (
  <span className="flex flex-wrap gap-1.5">
    {names.map((name) => (
      <span key={name} className="rounded-sm border border-line bg-surface px-2 text-sm break-all text-ink">
        {name}
      </span>
    ))}
  </span>
);
