'use client';
import type { GroupDetail } from '@signalbox/contract';
import { may } from '@signalbox/domain';
import {
  Button,
  buttonClass,
  Chip,
  EmptyState,
  ErrorState,
  IconButton,
  loadable,
  Menu,
  notify,
  PageHead,
  SkeletonRows,
  useWords,
} from '@signalbox/ui';
import { Archive, ArchiveRestore, Ellipsis, Pencil, UserRoundPlus } from 'lucide-react';
import Link from 'next/link';
import { useState } from 'react';
import { ApiProblem, describeError } from '../../client/api-problem.ts';
import { MissingPage } from '../../lists/missing-page.tsx';
import { useMe } from '../../shell/me-queries.ts';
import { useContacts } from '../contact-queries.ts';
import { ContactTable } from '../contact-table.tsx';
import { useChangeGroup, useGroup } from './group-queries.ts';

const GroupName = loadable(() => import('./group-name.tsx'));
const AddPeople = loadable(() => import('./add-people.tsx'));

/** One group: who is in it, which workflows name it, and a way to put people in. */
export function GroupPage({ id }: { id: string }) {
  const t = useWords();
  const { data, error, refetch } = useGroup(id);
  if (error instanceof ApiProblem && error.status === 404)
    return (
      <MissingPage
        title={t('contacts.group.missing')}
        why={t('contacts.one.missingWhy')}
        href="/contacts/groups"
        act={t('contacts.group.all')}
      />
    );
  if (!data)
    return error ? (
      <ErrorState title={t('contacts.group.unread')} {...describeError(t, error)} onRetry={() => void refetch()} />
    ) : (
      <SkeletonRows rows={6} label={t('contacts.group.loading')} />
    );
  return <Loaded group={data} />;
}

function Loaded({ group }: { group: GroupDetail }) {
  const t = useWords();
  const me = useMe().data;
  const [open, setOpen] = useState<'add' | 'name' | null>(null);
  const change = useChangeGroup(group.id);
  const mayEdit = me !== undefined && may(me.role, 'contact.edit');
  const add = (
    <Button look="primary" onClick={() => setOpen('add')}>
      <UserRoundPlus size={18} strokeWidth={1.8} aria-hidden />
      {t('contacts.group.add')}
    </Button>
  );
  const isOpen = mayEdit && !group.auto && !group.archived;
  return (
    <div className="flex min-h-full shrink-0 flex-col">
      <PageHead
        crumb={
          <Link href="/contacts/groups" className="text-accent-text underline">
            {t('contacts.head.groups')}
          </Link>
        }
        title={<span className="wrap-anywhere">{group.name}</span>}
        chip={
          group.archived ? (
            <Chip tone="idle" shape="bar">
              {t('contacts.status.archived')}
            </Chip>
          ) : null
        }
        help={group.auto ? t('contacts.group.autoHelp') : t('contacts.group.count', { count: group.count ?? 0 })}
      >
        {isOpen ? add : null}
        {mayEdit ? <Acts group={group} onRename={() => setOpen('name')} /> : null}
      </PageHead>
      {group.uses.length > 0 ? (
        <p className="px-7 pb-3 text-sm phone:px-4">
          {t('contacts.group.uses')}{' '}
          {group.uses.map((use) => (
            <Link key={use.id} href={`/workflows/${use.id}`} className="mr-2 text-accent-text underline">
              {use.name}
            </Link>
          ))}
        </p>
      ) : null}
      <div className="grow border-t border-line bg-surface">{group.auto ? null : <Members group={group} />}</div>
      {open === 'add' ? <AddPeople groupId={group.id} onClose={() => setOpen(null)} /> : null}
      {open === 'name' ? <GroupName name={group.name} save={(name) => change.mutateAsync({ name })} onClose={() => setOpen(null)} /> : null}
    </div>
  );
}

/** The newest of them; the list of contacts shows, searches and takes out all. */
function Members({ group }: { group: GroupDetail }) {
  const t = useWords();
  const { data, error, refetch } = useContacts({ groupId: group.id, limit: 25 });
  if (!data)
    return error ? (
      <ErrorState title={t('contacts.list.unread')} {...describeError(t, error)} onRetry={() => void refetch()} />
    ) : (
      <SkeletonRows rows={6} label={t('contacts.list.loading')} />
    );
  if (data.items.length === 0) return <EmptyState title={t('contacts.group.nobody')} help={t('contacts.group.nobodyHelp')} />;
  return (
    <>
      <ContactTable contacts={data.items} />
      <p className="px-7 py-4 phone:px-4">
        <Link href={`/contacts?groupId=${group.id}`} className={buttonClass()}>
          {t('contacts.group.showAll')}
        </Link>
      </p>
    </>
  );
}

function Acts({ group, onRename }: { group: GroupDetail; onRename: () => void }) {
  const t = useWords();
  const change = useChangeGroup(group.id);
  const used = group.uses.length > 0 ? { disabledReason: t('contacts.group.isUsed') } : {};
  const put = (archived: boolean) =>
    change.mutate(
      { archived },
      {
        onSuccess: () => notify({ text: t(archived ? 'contacts.group.archived' : 'contacts.one.restored'), undo: () => put(!archived) }),
        onError: (error) => notify({ text: describeError(t, error).detail }),
      },
    );
  const icon = { size: 16, strokeWidth: 1.8, 'aria-hidden': true } as const;
  return (
    <Menu
      align="end"
      trigger={
        <IconButton label={t('contacts.group.more')} small={false}>
          <Ellipsis size={18} strokeWidth={1.8} aria-hidden />
        </IconButton>
      }
      groups={[
        {
          items: [
            { label: t('contacts.group.rename'), icon: <Pencil {...icon} />, ...used, onSelect: onRename },
            group.archived
              ? { label: t('contacts.act.restore'), icon: <ArchiveRestore {...icon} />, onSelect: () => put(false) }
              : { label: t('contacts.act.archive'), icon: <Archive {...icon} />, ...used, onSelect: () => put(true) },
          ],
        },
      ]}
    />
  );
}
