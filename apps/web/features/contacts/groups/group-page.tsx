'use client';
import type { GroupDetail } from '@signalbox/contract';
import { may } from '@signalbox/domain';
import { Button, buttonClass, EmptyState, ErrorState, loadable, SkeletonRows, useWords } from '@signalbox/ui';
import { Download, Pencil, UserRoundPlus } from 'lucide-react';
import Link from 'next/link';
import { useState } from 'react';
import { describeError } from '../../client/api-problem.ts';
import { ArchiveMenu, menuIcon } from '../../one/archive-menu.tsx';
import { OneBody } from '../../one/one-body.tsx';
import { PlaceHead } from '../../one/place-head.tsx';
import { UsedBy } from '../../one/used-by.tsx';
import { useMe } from '../../shell/me-queries.ts';
import { useContacts } from '../contact-queries.ts';
import { ContactTable } from '../contact-table.tsx';
import { useChangeGroup, useGroup } from './group-queries.ts';
import { QueryEditor } from './query-editor.tsx';
import { WhyMember } from './why-member.tsx';

const NameDialog = loadable(() => import('../../one/name-dialog.tsx'));
const ExportDialog = loadable(() => import('../../exports/export-dialog.tsx'));
const AddPeople = loadable(() => import('./add-people.tsx'));

/** One group: who is in it, which workflows name it, and a way to put people in. */
export function GroupPage({ id }: { id: string }) {
  const t = useWords();
  const words = {
    ...{ loading: t('contacts.group.loading'), unread: t('contacts.group.unread'), all: t('contacts.group.all') },
    ...{ missing: t('contacts.group.missing'), missingWhy: t('contacts.one.missingWhy') },
  };
  return (
    <OneBody of={useGroup(id)} words={words} href="/contacts/groups">
      {(group) => <Loaded group={group} />}
    </OneBody>
  );
}

function Loaded({ group }: { group: GroupDetail }) {
  const t = useWords();
  const me = useMe().data;
  const [open, setOpen] = useState<'add' | 'name' | 'export' | null>(null);
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
      <PlaceHead
        up={{ href: '/contacts/groups', title: t('contacts.head.groups') }}
        title={group.name}
        archived={group.archived}
        help={group.auto ? t('contacts.group.autoHelp') : t('contacts.group.count', { count: group.count ?? 0 })}
      >
        <Button onClick={() => setOpen('export')}>
          <Download size={18} strokeWidth={1.8} aria-hidden />
          {t('lists.export.title')}
        </Button>
        {isOpen ? add : null}
        {mayEdit ? <Acts group={group} onRename={() => setOpen('name')} /> : null}
      </PlaceHead>
      <UsedBy uses={group.uses} />
      <div className="grow border-t border-line bg-surface">
        {group.when === null ? null : (
          <div className="grid gap-7 border-b border-line px-7 py-5 phone:px-4">
            {mayEdit && !group.archived ? (
              <QueryEditor
                key={group.when}
                groupId={group.id}
                saved={group.when}
                act={t('contacts.group.saveQuery')}
                onSave={(when) => change.mutateAsync({ when })}
              />
            ) : (
              <code className="wrap-anywhere">{group.when}</code>
            )}
            <WhyMember groupId={group.id} />
          </div>
        )}
        <Members group={group} />
      </div>
      {open === 'export' ? <ExportDialog of="contacts" filters={{ groupId: group.id }} onClose={() => setOpen(null)} /> : null}
      {open === 'add' ? <AddPeople groupId={group.id} onClose={() => setOpen(null)} /> : null}
      {open === 'name' ? (
        <NameDialog
          title={t('common.rename')}
          act={t('common.saveName')}
          name={group.name}
          save={(name) => change.mutateAsync({ name })}
          onClose={() => setOpen(null)}
        />
      ) : null}
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
  if (data.items.length === 0)
    return <EmptyState title={t('contacts.group.nobody')} help={group.auto ? undefined : t('contacts.group.nobodyHelp')} />;
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
  const used = group.uses.length > 0 ? t('common.isUsed') : undefined;
  const rename = { label: t('common.rename'), icon: <Pencil {...menuIcon} />, onSelect: onRename };
  return (
    <ArchiveMenu
      label={t('contacts.group.more')}
      archived={group.archived}
      disabledReason={used}
      done={t('contacts.group.archived')}
      put={(archived) => change.mutateAsync({ archived })}
      items={[used === undefined ? rename : { ...rename, disabledReason: used }]}
    />
  );
}
