'use client';
import type { Group } from '@signalbox/contract';
import { may } from '@signalbox/domain';
import {
  Button,
  buttonClass,
  type Column,
  DataTable,
  EmptyState,
  ErrorState,
  loadable,
  rowLinkClass,
  SkeletonRows,
  useFormat,
  useWords,
} from '@signalbox/ui';
import { Plus } from 'lucide-react';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { describeError } from '../../client/api-problem.ts';
import { ArchivedSwitch } from '../../one/archived-switch.tsx';
import { PlaceHead } from '../../one/place-head.tsx';
import { useMe } from '../../shell/me-queries.ts';
import { useCreateGroup, useGroupList } from './group-queries.ts';

const NameDialog = loadable(() => import('../../one/name-dialog.tsx'));

/** The groups of the account by name. */
export function GroupsPage() {
  const t = useWords();
  const router = useRouter();
  const me = useMe().data;
  const [isArchived, setArchived] = useState(false);
  const [isMaking, setMaking] = useState(false);
  const { data, error, refetch } = useGroupList(isArchived);
  const create = useCreateGroup();
  return (
    <div className="flex min-h-full shrink-0 flex-col">
      <PlaceHead
        up={{ href: '/contacts', title: t('shell.nav.contacts') }}
        title={t('contacts.head.groups')}
        help={t('contacts.group.help')}
      >
        <ArchivedSwitch isArchived={isArchived} onChange={setArchived} />
        {me !== undefined && may(me.role, 'contact.edit') ? (
          <Link href="/contacts/groups/new" className={buttonClass()}>
            {t('contacts.group.newAuto')}
          </Link>
        ) : null}
        {me !== undefined && may(me.role, 'contact.edit') ? (
          <Button look="primary" onClick={() => setMaking(true)}>
            <Plus size={18} strokeWidth={1.8} aria-hidden />
            {t('contacts.group.new')}
          </Button>
        ) : null}
      </PlaceHead>
      <div className="grow border-t border-line bg-surface">
        {data && data.items.length > 0 ? (
          <GroupTable groups={data.items} />
        ) : data ? (
          <EmptyState
            title={t(isArchived ? 'contacts.group.noneArchived' : 'contacts.group.empty')}
            help={isArchived ? undefined : t('contacts.group.emptyHelp')}
          />
        ) : error ? (
          <ErrorState title={t('contacts.group.unreadAll')} {...describeError(t, error)} onRetry={() => void refetch()} />
        ) : (
          <SkeletonRows rows={5} label={t('contacts.group.loading')} />
        )}
      </div>
      {isMaking ? (
        <NameDialog
          title={t('contacts.group.new')}
          act={t('contacts.group.make')}
          save={(name) => create.mutateAsync({ name }).then(({ id }) => router.push(`/contacts/groups/${id}`))}
          onClose={() => setMaking(false)}
        />
      ) : null}
    </div>
  );
}

function GroupTable({ groups }: { groups: readonly Group[] }) {
  const t = useWords();
  const f = useFormat();
  const count = (group: Group) => (group.count === null ? t('contacts.group.notCounted') : f.number(group.count));
  const columns: Column<Group>[] = [
    { id: 'name', head: t('common.name'), cell: (group) => <Name group={group} /> },
    {
      id: 'kind',
      head: t('contacts.fields.type'),
      className: 'w-64 small:hidden',
      cell: ({ auto }) => t(auto ? 'contacts.group.auto' : 'contacts.group.byHand'),
    },
    { id: 'count', head: t('contacts.group.members'), right: true, className: 'w-32', cell: count },
  ];
  return (
    <DataTable
      label={t('contacts.head.groups')}
      columns={columns}
      rows={groups}
      keyOf={({ id }) => id}
      phoneItem={(group) => (
        <span className="flex items-center gap-3">
          <span className="min-w-0 grow">
            <Name group={group} />
          </span>
          <span className="num shrink-0 text-sm text-muted">{count(group)}</span>
        </span>
      )}
    />
  );
}

const Name = ({ group: { id, name } }: { group: Group }) => (
  <Link href={`/contacts/groups/${id}`} className={`${rowLinkClass} wrap-anywhere`}>
    {name}
  </Link>
);
