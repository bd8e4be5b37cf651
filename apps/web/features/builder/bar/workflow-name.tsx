'use client';
import { notify, useWords } from '@signalbox/ui';
import { useState } from 'react';
import { describeError } from '../../client/api-problem.ts';
import { useChangeWorkflow } from '../../workflows/workflow-queries.ts';
import { useBuilder } from '../builder-context.tsx';

/** The name, to be changed where it stands. Enter keeps it, Escape takes it back. */
export function WorkflowName() {
  const t = useWords();
  const { workflow } = useBuilder();
  const change = useChangeWorkflow(workflow.id);
  const [typed, setTyped] = useState<string | null>(null);
  const keep = () => {
    const name = typed?.trim() ?? '';
    setTyped(null);
    if (name === '' || name === workflow.name) return;
    change.mutate(
      { revision: workflow.revision, name },
      { onError: (error) => notify({ text: t('builder.name.unchanged'), detail: describeError(t, error).detail }) },
    );
  };
  return (
    <h1 className="min-w-0 text-lg leading-6 tracking-[-0.01em]">
      <input
        aria-label={t('builder.name.label')}
        value={typed ?? (change.isPending ? (change.variables.name ?? workflow.name) : workflow.name)}
        maxLength={120}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={keep}
        className="field-sizing-content max-w-full min-w-20 truncate rounded-sm bg-transparent px-1 py-0.5 font-title hover:bg-hover"
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.currentTarget.blur();
          if (event.key === 'Escape') setTyped(null);
        }}
      />
    </h1>
  );
}
