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
    if (errors > 0) return openIssues(errors === 1 ? 'Not published: 1 error is left.' : `Not published: ${errors} errors are left.`);
    if (!(await autosave.flush())) return openIssues('Not published: the draft is not saved yet.');
    try {
      const { version } = await publishing.mutateAsync({ draftRevision: autosave.state.getState().revision });
      notify({ text: `Version ${version.number} is live.` });
    } catch (error) {
      if (error instanceof ApiProblem && error.code === 'draft.changed_elsewhere') return autosave.conflict();
      openIssues(`Not published: ${describeError(t, error).detail}`);
    }
  };
  return { publish, busy: publishing.isPending };
}
