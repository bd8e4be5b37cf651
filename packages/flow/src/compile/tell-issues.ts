import { issueWords, type Say, sayWord } from '@signalbox/words/light';
import type { GraphEdit, Issue } from './issue.ts';

/** A finding as a person reads it. */
export interface ToldIssue extends Omit<Issue, 'variant' | 'values' | 'message' | 'fix'> {
  message: string;
  fix?: GraphEdit & { title: string };
}

/** Findings in the reader's language. */
export const tellIssues = (t: Say, issues: readonly Issue[]): ToldIssue[] =>
  issues.map(({ variant, values, message, fix, ...issue }) => ({
    ...issue,
    message: issueWords(t, { code: issue.code, variant, values, message }),
    ...(fix ? { fix: { ...fix, title: sayWord(t, fix.title) } } : {}),
  }));
