import type { NodeFixture } from '@signalbox/flow';

export const fixtures: readonly NodeFixture[] = [
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
];
