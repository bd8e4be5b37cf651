'use client';
import type { Contact } from '@signalbox/contract';
import { type Column, DataTable, rowLinkClass } from '@signalbox/ui';
import Link from 'next/link';
import { When } from '../lists/when.tsx';
import { spacedPhone } from '../messages/message-words.ts';

/** People as rows; a row leads to the messages with that person. */
export function ContactTable({ contacts }: { contacts: readonly Contact[] }) {
  const columns: Column<Contact>[] = [
    { id: 'name', head: 'Name', cell: (contact) => <Name contact={contact} /> },
    { id: 'phone', head: 'Number', cell: ({ phones }) => <Numbers phones={phones} /> },
    {
      id: 'email',
      head: 'E-mail',
      className: 'max-[1100px]:hidden',
      cell: ({ emails }) => <span className="break-all">{emails.join(', ')}</span>,
    },
    { id: 'tags', head: 'Tags', cell: ({ tags }) => <Labels names={tags} /> },
    { id: 'groups', head: 'Groups', className: 'small:hidden', cell: ({ groups }) => <Labels names={groups} /> },
    { id: 'added', head: 'Added', right: true, cell: ({ createdAt }) => <When at={createdAt} /> },
  ];
  return (
    <DataTable
      label="Contacts"
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
            <When at={contact.createdAt} className="shrink-0" />
          </span>
        </>
      )}
    />
  );
}

const Name = ({ contact: { name, phones } }: { contact: Contact }) => {
  const shown = name || 'No name';
  return (
    <Link
      href={`/messages?search=${encodeURIComponent(phones[0] ?? name)}`}
      aria-label={`${shown}, messages`}
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
