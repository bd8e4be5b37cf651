import type { MessageSummary, Provider, RunSummary, WorkflowSummary } from '@signalbox/contract';
import { operatorsOf } from '../channels/operators-of.ts';

export interface FirstStep {
  id: 'try' | 'make' | 'publish' | 'run' | 'channel';
  isDone: boolean;
  href: string;
}

interface Known {
  workflows: readonly Pick<WorkflowSummary, 'id' | 'live'>[];
  demo: { workflowId: string; ownAddress: string } | undefined;
  /** The last ones, and those of a workflow of their own. */
  runs: readonly Pick<RunSummary, 'workflowId'>[];
  /** What came from the practice phone. */
  texts: readonly Pick<MessageSummary, 'id'>[];
  providers: readonly Pick<Provider, 'addresses'>[];
}

/** From the first text to an own workflow that has run. What others of the account have done counts. */
export function firstSteps({ workflows, demo, runs, texts, providers }: Known): FirstStep[] {
  const own = ownWorkflows(workflows, demo?.workflowId);
  const [first] = own;
  const draft = first ? `/workflows/${first.id}` : '/workflows';
  return [
    { id: 'try', isDone: texts.length > 0, href: '/try-it' },
    { id: 'make', isDone: own.length > 0, href: '/workflows' },
    { id: 'publish', isDone: own.some(({ live }) => live !== null), href: draft },
    { id: 'run', isDone: runs.some(({ workflowId }) => workflowId !== demo?.workflowId), href: draft },
    { id: 'channel', isDone: operatorsOf(providers, demo?.ownAddress).length > 0, href: '/channels/start' },
  ];
}

export const ownWorkflows = <W extends Pick<WorkflowSummary, 'id'>>(workflows: readonly W[], demoId: string | undefined): W[] =>
  workflows.filter(({ id }) => id !== demoId);
