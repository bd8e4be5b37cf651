import { issueWords, type Language, wordsFor } from '@signalbox/words';
import type { Issue } from '../compile/issue.ts';

/** A finding as a person reads it. */
export const said = (issue: Issue, language: Language = 'en'): string => issueWords(wordsFor(language), issue);
