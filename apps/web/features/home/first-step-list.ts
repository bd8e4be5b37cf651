import type { MessageSummary, RunSummary, WorkflowSummary } from '@signalbox/contract';

export interface FirstStep {
  id: 'try' | 'make' | 'publish' | 'run' | 'channel';
  isDone: boolean;
  href: string;
}

interface Known {
  workflows: readonly Pick<WorkflowSummary, 'id' | 'live'>[];
  demoId: string | undefined;
  runs: readonly Pick<RunSummary, 'workflowId'>[];
  messages: readonly Pick<MessageSummary, 'id'>[];
  /** An operator that is not the practice phone's. */
  hasOperator: boolean;
}

/** From the first text to an own workflow that has run. What others of the account have done counts. */
export function firstSteps({ workflows, demoId, runs, messages, hasOperator }: Known): FirstStep[] {
  const own = workflows.filter(({ id }) => id !== demoId);
  const [first] = own;
  const draft = first ? `/workflows/${first.id}` : '/workflows';
  return [
    { id: 'try', isDone: messages.length > 0, href: '/try-it' },
    { id: 'make', isDone: own.length > 0, href: '/workflows' },
    { id: 'publish', isDone: own.some(({ live }) => live !== null), href: draft },
    { id: 'run', isDone: runs.some(({ workflowId }) => workflowId !== demoId), href: draft },
    { id: 'channel', isDone: hasOperator, href: '/channels' },
  ];
}
