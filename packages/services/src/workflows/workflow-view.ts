import type { ClassName } from '@signalbox/domain';
import type { Graph, Issue } from '@signalbox/flow';
import type { CallFacts } from './call-facts.ts';

export interface WorkflowSummary {
  id: string;
  name: string;
  enabled: boolean;
  revision: number;
  class: ClassName;
  live: { versionId: string; number: number; publishedAt: string } | null;
  openRuns: number;
  updatedAt: string;
  triggers: { kind: string; words: string }[];
  call?: CallFacts;
}
export interface WorkflowView extends WorkflowSummary {
  draft: { graph: Graph; revision: number; updatedAt: string };
  issues: IssueView[];
  changed: boolean;
  hooks: Record<string, string>;
}
export type IssueView = Omit<Issue, 'fix'> & { fix?: Record<string, unknown> };

/** Issues as plain JSON. */
export const issueViews = (issues: Issue[]): IssueView[] =>
  issues.map(({ fix, ...issue }) => (fix ? { ...issue, fix: { ...fix } } : issue));
