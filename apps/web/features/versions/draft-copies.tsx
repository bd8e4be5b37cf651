'use client';
import { type DraftCopy, DraftCopyDetail, DraftCopyList } from '@signalbox/contract';
import { Button, notify, useFormat, useWords } from '@signalbox/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useBuilder } from '../builder/builder-context.tsx';
import { describeError } from '../client/api-problem.ts';
import { call } from '../client/call.ts';
import { useMinute } from '../lists/use-minute.ts';
import { workflows } from '../workflows/workflow-queries.ts';

/** Drafts that were put aside after a conflict or a hand-over, as further lines of the versions. */
export function DraftCopies({ row }: { row: string }) {
  const t = useWords();
  const f = useFormat();
  const now = useMinute();
  const { workflow, draft, editing } = useBuilder();
  const [busyId, setBusyId] = useState<string | null>(null);
  const path = `${workflows.at(workflow.id)}/kept-drafts`;
  const copies = useQuery({
    queryKey: [...workflows.one(workflow.id), 'copies'],
    queryFn: ({ signal }) => call(path, DraftCopyList, { signal }),
  });
  const take = async ({ id }: DraftCopy) => {
    setBusyId(id);
    try {
      const { graph } = await call(`${path}/${id}`, DraftCopyDetail);
      draft.getState().replace(graph, true);
      notify({ text: t('states.copy.used'), undo: () => draft.getState().undo() });
    } catch (error) {
      notify({ text: describeError(t, error).detail });
    }
    setBusyId(null);
  };
  return copies.data?.items.map((copy) => (
    <li key={copy.id} className={row}>
      <b className="w-20 shrink-0 font-title">{t('states.copy.title')}</b>
      <span className="min-w-0 grow text-muted [overflow-wrap:anywhere]">
        {[f.shortMoment(copy.at, now), t('states.copy.by', { name: copy.by }), t(`states.copy.${copy.reason}`)].join(' · ')}
      </span>
      {!editing.isLooking && (
        <Button small look="quiet" busy={busyId === copy.id} onClick={() => void take(copy)}>
          {t('states.copy.use')}
        </Button>
      )}
    </li>
  ));
}
