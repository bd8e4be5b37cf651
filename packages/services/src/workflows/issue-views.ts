import type { IssueView } from '@signalbox/contract';
import { type Issue, tellIssues } from '@signalbox/flow';
import type { Say } from '@signalbox/words';

/** Issues as plain JSON, in the reader's language. */
export const issueViews = (t: Say, issues: readonly Issue[]): IssueView[] =>
  tellIssues(t, issues).map(({ fix, ...issue }) => (fix ? { ...issue, fix: { ...fix } } : issue));
