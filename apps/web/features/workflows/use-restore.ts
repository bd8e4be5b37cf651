'use client';
import type { WorkflowSummary } from '@signalbox/contract';
import { notify, useWords } from '@signalbox/ui';
import { describeError } from '../client/api-problem.ts';
import { useRestoreWorkflow } from './file-queries.ts';

/** Brings an archived workflow back and says how it is now. */
export function useRestore(): (workflow: Pick<WorkflowSummary, 'id' | 'name'>, enabled: boolean) => void {
  const t = useWords();
  const { mutate } = useRestoreWorkflow();
  return ({ id, name }, enabled) =>
    mutate(
      { id, enabled },
      {
        onSuccess: (back) =>
          notify({
            text: t('workflows.restore.done', { name }),
            ...(back.live !== null && !back.enabled ? { detail: t('workflows.restore.off') } : {}),
          }),
        onError: (error) => notify({ text: t('workflows.restore.failed', { name }), detail: describeError(t, error).detail }),
      },
    );
}
