import { expect, test } from 'vitest';
import { compileCatalogue } from '../testing/compile-test-nodes.ts';
import { testGraph } from '../testing/test-nodes.ts';
import { valueCases } from '../testing/value-cases.ts';
import { compile } from './compile.ts';
import type { OutsideNames } from './compile-facts.ts';
import { outsideLimits } from './compile-facts.ts';
import { outsideNames } from './outside-names.ts';

const namesOf = (...graph: Parameters<typeof testGraph>) => outsideNames(testGraph(...graph), compileCatalogue);
const nothing: OutsideNames = {
  tags: [],
  groups: [],
  ownAddresses: [],
  workflows: [],
  tables: [],
  templates: [],
  calendars: [],
  keywords: [],
};

test('a graph names tags, groups, numbers, workflows and the words that start it', () => {
  const names = namesOf(
    {
      f: ['from', { address: '71400' }],
      e: ['members', { group: 'Staff' }],
      m: ['sms', { text: 'tag vip', tag: 'VIP' }, { within: 'e' }],
      c: ['callwf', { workflow: 'wfl_a' }],
      off: ['sms', { text: 'x', tag: 'Nobody' }, { off: true }],
    },
    ['f>e', 'e.item>m'],
  );
  expect(names).toEqual({
    tags: ['VIP'],
    groups: ['Staff'],
    ownAddresses: ['71400'],
    workflows: ['wfl_a'],
    tables: [],
    templates: [],
    calendars: [],
    keywords: [{ channel: 'sms', address: '71400', word: 'HELP' }],
  });
});

test('the order of the steps does not matter, and there is an end to the names', () => {
  const tags = Array.from({ length: outsideLimits.names }, (_, index) => `t${index}`);
  const steps = tags.slice(0, -1).map((tag) => [tag, ['sms', { text: '', tag }]] as const);
  const graph = (all: typeof steps) => namesOf(Object.fromEntries([...all, ['long', ['sms', { tag: 'x'.repeat(201) }]]]), []);
  expect(graph(steps).tags).toHaveLength(outsideLimits.names - 1);
  expect(graph(steps)).toEqual(graph(steps.toReversed()));
});

test.each(valueCases.filter(([, , , , facts]) => facts))(
  '%s is said of what was asked for, and not before',
  (code, _, graph, __, facts) => {
    const found = (asked: OutsideNames) => compile(graph, compileCatalogue, { ...facts, asked }).issues;
    expect(found(outsideNames(graph, compileCatalogue))).toEqual(compile(graph, compileCatalogue, facts).issues);
    const needsNoName = [
      'provider.missing',
      'contact.unknown_field',
      'trigger.keyword_shared',
      'trigger.mailbox_late',
      'workflow.recursion',
    ].includes(code);
    if (!needsNoName) expect(found(nothing).map((issue) => issue.code)).not.toContain(code);
  },
);
