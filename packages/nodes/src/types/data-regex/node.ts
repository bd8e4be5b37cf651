import { asReason, choice, type Port, template, text, toggle } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { patternOf } from '../../shared/pattern/pattern.ts';

export const tasks = {
  extract: 'Find and keep what fits',
  test: 'Does it fit?',
  replace: 'Replace what fits',
} as const;

const found: Port[] = [
  { name: 'next', title: 'Found', line: 'main' },
  { name: 'none', title: 'Nothing found', line: 'siding', optional: true, sets: ['count'] },
];
const yesNo: Port[] = [
  { name: 'yes', title: 'Fits', line: 'main' },
  { name: 'no', title: 'Does not fit', line: 'main' },
];
const next: Port[] = [{ name: 'next', title: '', line: 'main' }];

export const node = defineNode({
  type: 'data.regex',
  kind: 'steer',
  group: 'data',
  title: 'Match pattern',
  help: 'Looks for a pattern in a text: tells whether it fits, keeps what it finds, or replaces it.',
  icon: 'regex',
  synonyms: ['regular expression', 'regex', 'extract', 'replace', 'validate', 'search', 'find'],
  input: z
    .object({
      task: choice(tasks, { title: 'What to do' }).default('extract'),
      text: template({ title: 'Text', lines: 3, max: 8000, placeholder: '{{ trigger.text }}' }),
      pattern: text({
        title: 'Pattern',
        help: 'A regular expression. Looking ahead and behind and referring back to groups is not possible.',
        ui: 'pattern',
        placeholder: '\\d{4}',
        max: 500,
      }),
      replacement: template({
        title: 'Put instead',
        help: '$1 or $<name> is what a group found, $& all of it, $$ the sign $.',
        max: 2000,
        optional: true,
        when: { task: ['replace'] },
      }).default(''),
      all: toggle({ title: 'All of them', help: 'Otherwise only the first one.', when: { task: ['extract', 'replace'] } }).default(true),
      ignoreCase: toggle({ title: 'Capital and small letters are the same' }).default(true),
      lines: toggle({ title: 'Line by line', help: '^ and $ then stand at the ends of each line.' }).default(false),
    })
    .superRefine(({ pattern, ignoreCase, lines }, context) => {
      const made = patternOf(pattern, { ignoreCase, lines });
      if ('problem' in made) context.addIssue({ code: 'custom', path: ['pattern'], ...asReason(made.problem) });
    }),
  output: z.object({ count: z.number() }),
  outputFields: ({ task }) =>
    task === 'replace'
      ? { text: 'string' }
      : task === 'test'
        ? { matched: 'bool' }
        : { found: 'string', groups: 'list<string>', named: 'map<string, string>', matches: 'list<string>' },
  ports: ({ task }) => (task === 'test' ? yesNo : task === 'replace' ? next : found),
  summary: ({ pattern = '' }) => pattern,
  fixtures: [
    {
      name: 'finds the first and all of them',
      input: { text: 'Between {{ trigger.body.age }} and 50', pattern: '\\d+' },
      port: 'next',
      output: { found: '41', matches: ['41', '50'], groups: [], count: 2 },
    },
    {
      name: 'keeps groups and names',
      input: { text: 'ja 24.12', pattern: '(?<day>\\d+)\\.(?<month>\\d+)', all: false },
      port: 'next',
      output: { found: '24.12', groups: ['24', '12'], named: { day: '24', month: '12' }, matches: ['24.12'], count: 1 },
    },
    { name: 'nothing found', input: { text: '{{ trigger.text }}', pattern: '\\d' }, port: 'none', output: { count: 0 } },
    {
      name: 'fits',
      input: { task: 'test', text: '{{ trigger.text }}', pattern: '^hello\\b' },
      port: 'yes',
      output: { matched: true, count: 1 },
    },
    {
      name: 'does not fit',
      input: { task: 'test', text: '{{ trigger.text }}', pattern: '^hello', ignoreCase: false },
      port: 'no',
      output: { matched: false, count: 0 },
    },
    {
      name: 'replaces',
      input: { task: 'replace', text: '2026-12-24', pattern: '(\\d+)-(\\d+)-(?<day>\\d+)', replacement: '$<day>/$2 $1 $$ [$&]' },
      port: 'next',
      output: { text: '24/12 2026 $ [2026-12-24]', count: 1 },
    },
    {
      name: 'removes the first only',
      input: { task: 'replace', text: 'a-b-c', pattern: '-', all: false },
      port: 'next',
      output: { text: 'ab-c', count: 1 },
    },
    {
      name: 'line by line',
      input: { text: 'one 1\ntwo 2', pattern: '\\w$', lines: true },
      port: 'next',
      output: { matches: ['1', '2'] },
    },
    { name: 'a pattern made to hang others', input: { task: 'test', text: `${'a'.repeat(4000)}!`, pattern: '^(a+)+$' }, port: 'no' },
    { name: 'too much work', input: { task: 'test', text: 'a'.repeat(7000), pattern: '(a?){300}a{300}b' }, port: 'error' },
  ],
});
