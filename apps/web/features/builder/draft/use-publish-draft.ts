'use client';
import { notify, useWords } from '@signalbox/ui';
import { ApiProblem, describeError } from '../../client/api-problem.ts';
import { useBuilder } from '../builder-context.tsx';
import { usePublish } from './draft-queries.ts';

/** Publishes what is on the screen: saves first, and opens Issues where there are errors. */
export function usePublishDraft(openIssues: (why: string) => void) {
  const t = useWords();
  const { workflow, autosave, issues } = useBuilder();
  const publishing = usePublish(workflow.id);
  const publish = async () => {
    const errors = issues.filter((issue) => issue.severity === 'error').length;
    if (errors > 0) return openIssues(t('builder.publish.errorsLeft', { count: errors }));
    if (!(await autosave.flush())) return openIssues(t('builder.publish.unsaved'));
    try {
      const { version } = await publishing.mutateAsync({ draftRevision: autosave.state.getState().revision });
      notify({ text: t('builder.publish.done', { number: version.number }) });
    } catch (error) {
      if (error instanceof ApiProblem && error.code === 'draft.changed_elsewhere') return autosave.conflict();
      openIssues(t('builder.publish.refused', { why: describeError(t, error).detail }));
    }
  };
  return { publish, busy: publishing.isPending };
}
