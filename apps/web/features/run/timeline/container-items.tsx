'use client';
import type { ChildGroup, ChildView } from '@signalbox/contract';
import { Button, Segments, StateChip, useWords } from '@signalbox/ui';
import Link from 'next/link';
import { useId, useState } from 'react';
import { describeError } from '../../client/api-problem.ts';
import { RetryItems } from '../acts/retry-items.tsx';
import { useRunChildren } from './child-queries.ts';
import { TallyBar } from './tally-bar.tsx';

interface ContainerItemsProps {
  runId: string;
  group: ChildGroup;
  title: string;
}

/** How far the items of a for-each are, and the items themselves when somebody asks: a hundred thousand are not drawn. */
export function ContainerItems({ runId, group, title }: ContainerItemsProps) {
  const t = useWords();
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <TallyBar tally={group} />
      {!group.complete && <p className="text-sm text-muted">{t('run.items.more')}</p>}
      {group.total > 0 && (
        <Button
          small
          className="justify-self-start"
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={() => setOpen(!open)}
        >
          {open ? t('run.items.hide') : t('run.items.show', { step: title })}
        </Button>
      )}
      {open && (
        <div id={id}>
          <Items runId={runId} group={group} title={title} />
        </div>
      )}
    </>
  );
}

const shownAtOnce = 20;
type Shown = '' | 'failed' | 'open';

function Items({ runId, group, title }: ContainerItemsProps) {
  const t = useWords();
  const [state, setState] = useState<Shown>(group.failed > 0 ? 'failed' : '');
  const [before, setBefore] = useState<readonly string[]>([]);
  const after = before.at(-1);
  const page = useRunChildren(runId, {
    ...{ nodeId: group.nodeId, visit: group.visit, limit: shownAtOnce },
    ...(state ? { state } : {}),
    ...(after ? { after } : {}),
  });
  const { items = [], next = null } = page.data ?? {};
  return (
    <div className="grid gap-2 pt-1">
      <Segments
        label={t('run.items.which')}
        value={state}
        options={[
          { value: '', label: t('run.items.all') },
          { value: 'failed', label: t('run.items.failed', { count: group.failed }) },
          { value: 'open', label: t('run.items.open', { count: group.open }) },
        ]}
        onChange={(value) => {
          setState(value as Shown);
          setBefore([]);
        }}
      />
      <RetryItems runId={runId} group={group} title={title} />
      {page.isError ? (
        <p role="alert" className="text-sm text-bad">
          {describeError(t, page.error).detail}
        </p>
      ) : !page.data ? (
        <p role="status" className="text-sm text-muted">
          {t('run.items.loading')}
        </p>
      ) : items.length === 0 ? (
        <p className="text-sm text-muted">{t(state === 'failed' ? 'run.items.noneFailed' : 'run.items.noneOpen')}</p>
      ) : (
        <ul aria-label={t('run.items.label')} className="divide-y divide-line rounded-md border border-line">
          {items.map((item) => (
            <Item key={item.id} item={item} />
          ))}
        </ul>
      )}
      {(before.length > 0 || next !== null) && (
        <div className="flex gap-2">
          <Button small disabled={before.length === 0} onClick={() => setBefore(before.slice(0, -1))}>
            {t('run.items.earlier')}
          </Button>
          <Button small disabled={next === null} onClick={() => next !== null && setBefore([...before, next])}>
            {t('run.items.later')}
          </Button>
        </div>
      )}
    </div>
  );
}

const Item = ({ item }: { item: ChildView }) => (
  <li className="relative grid gap-0.5 px-2.5 py-1.5 text-sm hover:bg-hover">
    <span className="flex items-center gap-2">
      <Link href={`/runs/${item.id}`} className="num min-w-0 grow font-label after:absolute after:inset-0">
        {useWords()('run.items.one', { number: item.itemNo })}
        {item.contact?.name ? <span className="font-normal text-muted">{`, ${item.contact.name}`}</span> : null}
      </Link>
      <StateChip state={item.state} />
    </span>
    {item.error && <span className="text-bad [overflow-wrap:anywhere]">{item.error.message}</span>}
  </li>
);
