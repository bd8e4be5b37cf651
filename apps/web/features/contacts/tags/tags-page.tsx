'use client';
import type { Tag } from '@signalbox/contract';
import { may } from '@signalbox/domain';
import {
  Button,
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
import { useState } from 'react';
import { describeError } from '../../client/api-problem.ts';
import { PlaceHead } from '../../one/place-head.tsx';
import { useMe } from '../../shell/me-queries.ts';
import { type TagAct, TagActs } from './tag-acts.tsx';
import { TagDot } from './tag-dot.tsx';
import { useCreateTag, useTagList } from './tag-queries.ts';

const NameDialog = loadable(() => import('../../one/name-dialog.tsx'));
const TagDialogs = loadable(() => import('./tag-dialogs.tsx'));

/** The tags of the account by name: who has them, and what can be done with each. */
export function TagsPage() {
  const t = useWords();
  const me = useMe().data;
  const mayEdit = me !== undefined && may(me.role, 'contact.edit');
  const { data, error, refetch } = useTagList();
  const create = useCreateTag();
  const [open, setOpen] = useState<{ act: TagAct; tag: Tag } | 'new' | null>(null);
  return (
    <div className="flex min-h-full shrink-0 flex-col">
      <PlaceHead up={{ href: '/contacts', title: t('shell.nav.contacts') }} title={t('contacts.head.tags')} help={t('contacts.tag.help')}>
        {mayEdit ? (
          <Button look="primary" onClick={() => setOpen('new')}>
            <Plus size={18} strokeWidth={1.8} aria-hidden />
            {t('contacts.tag.new')}
          </Button>
        ) : null}
      </PlaceHead>
      <div className="grow border-t border-line bg-surface">
        {data && data.items.length > 0 ? (
          <TagTable tags={data.items} {...(mayEdit ? { onAct: (act, tag) => setOpen({ act, tag }) } : {})} />
        ) : data ? (
          <EmptyState title={t('contacts.tag.empty')} help={t('contacts.tag.emptyHelp')} />
        ) : error ? (
          <ErrorState title={t('contacts.tag.unread')} {...describeError(t, error)} onRetry={() => void refetch()} />
        ) : (
          <SkeletonRows rows={5} label={t('contacts.tag.loading')} />
        )}
      </div>
      {open === 'new' ? (
        <NameDialog
          title={t('contacts.tag.new')}
          act={t('contacts.tag.make')}
          save={(name) => create.mutateAsync(name)}
          onClose={() => setOpen(null)}
        />
      ) : open ? (
        <TagDialogs {...open} tags={data?.items ?? []} onClose={() => setOpen(null)} />
      ) : null}
    </div>
  );
}

function TagTable({ tags, onAct }: { tags: readonly Tag[]; onAct?: (act: TagAct, tag: Tag) => void }) {
  const t = useWords();
  const f = useFormat();
  const columns: Column<Tag>[] = [
    { id: 'name', head: t('common.name'), cell: (tag) => <Name tag={tag} /> },
    { id: 'count', head: t('shell.nav.contacts'), right: true, className: 'w-32', cell: ({ count }) => f.number(count) },
    ...(onAct
      ? [
          {
            ...{ id: 'acts', head: t('contacts.fields.acts'), headHidden: true, right: true, className: 'w-20' },
            cell: (tag: Tag) => <TagActs tag={tag} onAct={(act) => onAct(act, tag)} />,
          },
        ]
      : []),
  ];
  return (
    <DataTable
      label={t('contacts.head.tags')}
      columns={columns}
      rows={tags}
      keyOf={({ id }) => id}
      phoneItem={(tag) => (
        <span className="flex items-center gap-3">
          <span className="min-w-0 grow">
            <Name tag={tag} />
          </span>
          <span className="num shrink-0 text-sm text-muted">{f.number(tag.count)}</span>
          {onAct ? <TagActs tag={tag} onAct={(act) => onAct(act, tag)} /> : null}
        </span>
      )}
    />
  );
}

/** Leads to the contacts that have it. */
const Name = ({ tag: { id, name, colour } }: { tag: Tag }) => (
  <span className="flex min-w-0 items-center gap-2">
    <TagDot colour={colour} />
    <Link href={`/contacts?tagId=${id}`} className={`${rowLinkClass} min-w-0 wrap-anywhere`}>
      {name}
    </Link>
  </span>
);
