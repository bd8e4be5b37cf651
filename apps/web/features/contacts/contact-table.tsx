'use client';
import type { Contact } from '@signalbox/contract';
import { spacedPhone } from '@signalbox/domain';
import { aboveRowLink, DataTable, rowLinkClass, useWords } from '@signalbox/ui';
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

export interface ContactSelection {
  ids: ReadonlySet<string>;
  toggle: (contact: Contact) => void;
}

interface ContactTableProps {
  contacts: readonly Contact[];
  chosen?: readonly string[] | null;
  /** Missing = nothing can be done with many. */
  selection?: ContactSelection | undefined;
}

/** People as rows; a row leads to the page of the person. */
export function ContactTable({ contacts, chosen = null, selection }: ContactTableProps) {
  const t = useWords();
  const columns = shownColumns(useContactColumns(), chosen);
  const select: ListColumn<Contact>[] = selection
    ? [
        {
          ...{ id: 'select', head: t('contacts.select.head'), headHidden: true, className: 'w-10' },
          cell: (contact) => <Select contact={contact} selection={selection} />,
        },
      ]
    : [];
  return (
    <DataTable
      label={t('shell.nav.contacts')}
      columns={[...select, ...columns]}
      rows={contacts}
      keyOf={(contact) => contact.id}
      phoneItem={(contact) => (
        <>
          <span className="flex items-center gap-3">
            <span className="min-w-0 grow">
              <Name contact={contact} />
            </span>
            {selection ? <Select contact={contact} selection={selection} /> : null}
          </span>
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

function Select({ contact, selection: { ids, toggle } }: { contact: Contact; selection: ContactSelection }) {
  const t = useWords();
  return (
    // The square around it takes the finger.
    <label className={`${aboveRowLink} -my-2 -ml-2 grid size-11 place-items-center`}>
      <input
        type="checkbox"
        aria-label={t('contacts.select.one', { name: contact.name || contact.phones[0] || t('contacts.noName') })}
        checked={ids.has(contact.id)}
        onChange={() => toggle(contact)}
        className="size-5 accent-accent"
      />
    </label>
  );
}

const Name = ({ contact: { id, name } }: { contact: Contact }) => {
  const t = useWords();
  return (
    <Link href={`/contacts/${id}`} className={`${rowLinkClass} break-words`}>
      {name || t('contacts.noName')}
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
