import type { Port } from '@signalbox/flow';
import { defineCard } from '../../contract/define-card.ts';

const found: Port[] = [
  { name: 'next', title: 'Found', line: 'main' },
  { name: 'none', title: 'Nothing found', line: 'siding', optional: true, sets: ['count'] },
];
const yesNo: Port[] = [
  { name: 'yes', title: 'Fits', line: 'main' },
  { name: 'no', title: 'Does not fit', line: 'main' },
];
const next: Port[] = [{ name: 'next', title: '', line: 'main' }];

export const card = defineCard({
  type: 'data.regex',
  kind: 'steer',
  group: 'data',
  title: 'Match pattern',
  help: 'Looks for a pattern in a text: tells whether it fits, keeps what it finds, or replaces it.',
  icon: 'regex',
  synonyms: ['regular expression', 'regex', 'extract', 'replace', 'validate', 'search', 'find'],
  ports: ({ task }) => (task === 'test' ? yesNo : task === 'replace' ? next : found),
  summary: ({ pattern = '' }: { pattern?: string | undefined }) => pattern,
});
