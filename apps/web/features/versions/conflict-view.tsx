'use client';
import { useWords } from '@signalbox/ui';
import { useBuilder, useGraph } from '../builder/builder-context.tsx';
import { useWorkflow } from '../workflows/workflow-queries.ts';
import { DiffView } from './diff-view.tsx';

/** Two drafts that came apart, on one drawing: how mine differs from what is stored. Nothing is decided here. */
export function ConflictView() {
  const t = useWords();
  const mine = useGraph();
  const { workflow } = useBuilder();
  // The dialog, which was there before, has read it anew.
  const theirs = useWorkflow(workflow.id).data?.draft;
  if (!theirs)
    return (
      <p role="status" className="p-5 text-muted">
        {t('states.conflict.loading')}
      </p>
    );
  return (
    <DiffView
      before={theirs.graph}
      after={mine}
      beforeName={t('states.conflict.theirDraft', { name: theirs.updatedBy ?? '' })}
      afterName={t('states.conflict.myDraft')}
    />
  );
}
