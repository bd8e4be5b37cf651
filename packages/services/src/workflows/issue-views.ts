import type { IssueView } from '@signalbox/contract';
import type { Issue } from '@signalbox/flow';

/** Issues as plain JSON. */
export const issueViews = (issues: Issue[]): IssueView[] =>
  issues.map(({ fix, ...issue }) => (fix ? { ...issue, fix: { ...fix } } : issue));
