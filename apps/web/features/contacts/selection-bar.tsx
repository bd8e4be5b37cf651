'use client';
import type { ChangeContacts, Contact } from '@signalbox/contract';
import { Button, loadable, notify, useWords } from '@signalbox/ui';
import { Archive, ArchiveRestore, Tag, Users, X } from 'lucide-react';
import { useState } from 'react';
import { describeError } from '../client/api-problem.ts';
import { useChangeContacts } from './contact-queries.ts';
import type { Selection } from './use-selection.ts';

const LabelMany = loadable(() => import('./label-many.tsx'));

interface SelectionBarProps {
  selection: Selection;
  /** The page that is shown. */
  page: readonly Contact[];
  /** The archived ones are shown. */
  isArchived: boolean;
}

/** What can be done with all contacts that are selected. Each act says for how many it was something new, and can be taken back. */
export function SelectionBar({ selection, page, isArchived }: SelectionBarProps) {
  const t = useWords();
  const [labelling, setLabelling] = useState<'tags' | 'groups' | null>(null);
  const change = useChangeContacts();
  const count = selection.ids.size;
  const done = (act: ChangeContacts['act'], ids: string[]) =>
    notify({
      text: doneWords(act, ids.length),
      ...(ids.length > 0 ? { undo: () => change.mutate({ ids, act: backOf(act) }, { onError }) } : {}),
    });
  const doneWords = (act: ChangeContacts['act'], changed: number): string =>
    act.kind === 'status'
      ? t(`contacts.done.${act.status}`, { count: changed })
      : t(`contacts.done.${act.kind}`, { count: changed, name: act.name });
  const onError = (error: unknown) => notify({ text: describeError(t, error).detail });
  const run = (act: ChangeContacts['act']) =>
    change.mutate(
      { ids: [...selection.ids], act },
      {
        onError,
        onSuccess: ({ ids }) => {
          setLabelling(null);
          selection.clear();
          done(act, ids);
        },
      },
    );
  const status = isArchived ? 'active' : 'archived';
  const icon = { size: 16, strokeWidth: 1.8, 'aria-hidden': true } as const;
  return (
    <section
      aria-label={t('contacts.select.bar')}
      className="flex flex-wrap items-center gap-2 border-t border-line bg-sunken px-7 py-2.5 phone:px-4"
      onKeyDown={(event) => (event.key === 'Escape' ? selection.clear() : undefined)}
    >
      <p role="status" className="mr-2 font-label">
        {t('contacts.select.count', { count })}
      </p>
      {page.some(({ id }) => !selection.ids.has(id)) ? (
        <Button small look="quiet" onClick={() => selection.add(page)}>
          {t('contacts.select.page')}
        </Button>
      ) : null}
      <Button small onClick={() => setLabelling('tags')}>
        <Tag {...icon} />
        {t('contacts.act.tag')}
      </Button>
      <Button small onClick={() => setLabelling('groups')}>
        <Users {...icon} />
        {t('contacts.act.group')}
      </Button>
      <Button small busy={change.isPending} onClick={() => run({ kind: 'status', status })}>
        {isArchived ? <ArchiveRestore {...icon} /> : <Archive {...icon} />}
        {t(isArchived ? 'common.restore' : 'common.archive')}
      </Button>
      <Button small look="quiet" onClick={selection.clear}>
        <X {...icon} />
        {t('contacts.select.none')}
      </Button>
      {labelling ? (
        <LabelMany of={labelling} count={count} isBusy={change.isPending} onRun={run} onClose={() => setLabelling(null)} />
      ) : null}
    </section>
  );
}

/** The act that takes another one back, for those for whom it was something new. */
function backOf(act: ChangeContacts['act']): ChangeContacts['act'] {
  if (act.kind === 'status') return { kind: 'status', status: act.status === 'archived' ? 'active' : 'archived' };
  return { ...act, kind: backs[act.kind] };
}
const backs = { tag: 'untag', untag: 'tag', join: 'leave', leave: 'join' } as const;
