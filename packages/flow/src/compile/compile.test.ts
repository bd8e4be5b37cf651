import { describe, expect, it } from 'vitest';
import type { Graph } from '../graph/graph.ts';
import { Plan } from '../graph/plan.ts';
import { compileCatalogue } from '../testing/compile-test-nodes.ts';
import { said } from '../testing/said.ts';
import { testCatalogue, testGraph } from '../testing/test-nodes.ts';
import { compile } from './compile.ts';
import { applyFix, type Issue } from './issue.ts';

const run = (graph: Graph) => compile(graph, testCatalogue);
const codes = (graph: Graph): string[] => run(graph).issues.map((issue) => issue.code);
const condition = (source: string): Graph =>
  testGraph({ s: ['start'], q: ['if', { condition: source }], y: ['step'], n: ['step'] }, ['s>q', 'q.yes>y', 'q.no>n']);
const text = (source: string): Graph =>
  testGraph({ s: ['start'], a: ['ask', { text: 'Well?' }], m: ['step', { text: source }] }, ['s>a', 'a.reply>m']);
const only = (graph: Graph): Issue => {
  const { issues } = run(graph);
  expect(issues).toHaveLength(1);
  return issues[0] as Issue;
};

describe('tracks', () => {
  it.each<[string, Graph, string]>([
    ['no trigger', testGraph({ m: ['step'] }, []), 'workflow.no_trigger'],
    ['unknown type', testGraph({ s: ['start'], m: ['stepp'] }, ['s>m']), 'node.unknown_type'],
    ['newer version', testGraph({ s: ['start'], m: ['step', {}, { version: 9 }] }, ['s>m']), 'node.unknown_version'],
    ['reserved id', testGraph({ s: ['start'], contact: ['step'] }, ['s>contact']), 'node.reserved_id'],
    ['id of an object method', testGraph({ s: ['start'], valueOf: ['step'] } as never, ['s>valueOf']), 'node.reserved_id'],
    ['dangling track', testGraph({ s: ['start'] }, ['s>gone']), 'edge.dangling'],
    ['track from nowhere', testGraph({ s: ['start'], m: ['step'] }, ['s>m', 'gone>m']), 'edge.dangling'],
    ['unknown port', testGraph({ s: ['start'], m: ['step'] }, ['s>m', 'm.nexxt>m']), 'edge.unknown_port'],
    ['two tracks from one port', testGraph({ s: ['start'], m: ['step'], o: ['step'] }, ['s>m', 's.next>o']), 'edge.port_taken'],
    ['track into a trigger', testGraph({ s: ['start'], m: ['step'] }, ['s>m', 'm>s']), 'edge.into_trigger'],
    ['out of reach', testGraph({ s: ['start'], m: ['step'], x: ['step'] }, ['s>m']), 'node.unreachable'],
    ['trigger that leads nowhere', testGraph({ s: ['start'] }, []), 'port.loose'],
    ['half a branch', testGraph({ s: ['start'], q: ['if', { condition: 'true' }], y: ['step'] }, ['s>q', 'q.yes>y']), 'port.loose'],
    ['a loop that spins', testGraph({ s: ['start'], m: ['step'] }, ['s>m', 'm>m']), 'loop.unguarded'],
    ['missing setting', testGraph({ s: ['start'], a: ['ask'] }, ['s>a']), 'input.missing'],
    ['wrong setting', testGraph({ s: ['start'], w: ['wait', { duration: { amount: 'x', unit: 'days' } }] }, ['s>w']), 'input.invalid'],
    ['no contact', testGraph({ s: ['start'], t: ['tag'] }, ['s>t']), 'contact.unset'],
  ])('%s', (_name, graph, code) => {
    expect(codes(graph)).toContain(code);
    const issue = run(graph).issues.find((one) => one.code === code);
    expect(issue && said(issue)).toMatch(/^[\p{Lu}\p{Ll}\d].*[.?]$/u);
    expect(run(graph).plan === null).toBe(run(graph).issues.some((one) => one.severity === 'error'));
  });
  it('a loop with a wait is fine, and its tracks are counted', () => {
    const { plan, issues } = run(
      testGraph({ s: ['start'], w: ['wait', { duration: { amount: 1, unit: 'days' } }], m: ['step'] }, ['s>w', 'w>m', 'm>w']),
    );
    expect(issues).toEqual([]);
    expect(plan?.nodes.m?.loops).toEqual(['next']);
    expect(plan?.nodes.s?.loops).toBeUndefined();
  });
  it('a step that is off is passed by and not looked into', () => {
    const { plan, issues } = run(testGraph({ s: ['start'], a: ['ask', {}, { off: true }], m: ['step'] }, ['s>a', 'a.reply>m']));
    expect(issues).toEqual([]);
    expect(plan?.nodes.a).toMatchObject({ off: 'reply', input: {} });
  });
  it('every offered fix of a track or step helps', () => {
    const graph = testGraph({ s: ['start'], m: ['step'] }, ['s>m', 'm.nexxt>m']);
    const fix = run(graph).issues[0]?.fix;
    expect(fix && codes(applyFix(graph, fix))).toEqual([]);
  });
});

describe('expressions', () => {
  it.each([
    'trigger.n + 1 > 2',
    'trigger.n == 1',
    '1 == trigger.n',
    'trigger.n in [1, 2]',
    'upper(trim(trigger.text)) == "YES"',
    'size(trigger.list) > 1',
    'trigger.body.a.b == 2',
    'default(trigger.body.x, "") == "x"',
    's.n > 1.5',
    'has(trigger.body.x)',
    'trigger.list.exists(x, x == "a")',
    'trigger.list.exists(x, x + "!" == upper(x) && x.startsWith(trigger.text))',
    'number(trigger.n, 2) == "1.00"',
    'type(trigger.body) == string',
    'date(run.startedAt, "HH") == "09"',
  ])('%s compiles', (source) => {
    expect(codes(condition(source))).toEqual([]);
  });
  it.each([
    ['trigger.n +', 'expression.syntax'],
    ['trigger.text + 1 == 2', 'expression.type'],
    ['trigger.n', 'expression.type'],
    ['nobody.n == 1', 'value.unknown'],
    ['trigger.txt == "a"', 'value.unknown'],
    ['shout(trigger.text) == "A"', 'expression.type'],
    ['trigger.text == 1', 'expression.type'],
    ['trigger.text.matches("(a+)+$")', 'expression.too_large'],
    ['trigger.list.map(x, trigger.list.map(y, y)) == []', 'expression.too_large'],
    ['cel.bind(a, trigger.text + trigger.text, a + a) == ""', 'expression.too_large'],
    ['trigger.list.map(x, trigger.text + trigger.text) == []', 'expression.too_large'],
    ['(trigger.list + trigger.list).exists(x, x == "a")', 'expression.too_large'],
    [`${'('.repeat(200)}1${')'.repeat(200)} == 1`, 'expression.too_large'],
    [`${'!'.repeat(900)}true`, 'expression.too_large'],
    [`${'1+'.repeat(700)}1 == 1`, 'expression.too_large'],
    [`"${'x'.repeat(3000)}" == ""`, 'expression.too_large'],
    ['   ', 'input.missing'],
  ])('%s: %s', (source, code) => {
    const found = run(condition(source));
    expect(found.issues.map((issue) => issue.code)).toContain(code);
    expect(found.plan).toBeNull();
    expect(found.issues[0]).toMatchObject({ nodeId: 'q', field: 'condition' });
  });
  it('a type error in a template has its position in the text', () => {
    const issue = only(text('You said {{ a.value + 1 }}.'));
    expect(issue).toMatchObject({ code: 'expression.type', nodeId: 'm', field: 'text', position: { from: 12, to: 23 } });
    expect(said(issue)).toBe('+ does not work between text and a number. Use string() around the number, or double() around the text.');
  });
  it('a mistyped value is offered right, and the fix works', () => {
    const graph = text('You said {{ a.valeu }}');
    const issue = only(graph);
    expect(said(issue)).toBe('There is no value a.valeu. Did you mean Value?');
    expect(issue.fix && codes(applyFix(graph, issue.fix))).toEqual([]);
  });
  it.each<[string, Record<string, unknown>, string | null]>([
    ['later', { until: 'trigger.text' }, null],
    ['later', { until: 'trigger.n + 3600' }, null],
    ['later', { until: 'timestamp("2026-01-01T00:00:00Z")' }, null],
    ['later', { until: 'trigger.list' }, 'This gives a list, but a date and time is needed here. Use another value.'],
    ['later', { until: 'trigger.text', count: 'trigger.text' }, 'This gives text, but a number is needed here. Use another value.'],
    ['items', { list: 'trigger.text' }, 'This gives text, but a list is needed here. Use another value.'],
    [
      'value',
      { value: '{{ duration("1h") }}' },
      'This gives a span of time, which cannot be kept. Make a text or a number of it, as with string().',
    ],
    ['value', { value: '{{ trigger.n > 1 ? 1 : 2.5 }}' }, null],
    [
      'value',
      { value: '{{ trigger.n > 1 ? 1 : "x" }}' },
      'One branch of the condition gives a number and the other text. Let both give the same kind of value.',
    ],
    ['value', { value: '{{ uper(trigger.text) }}' }, 'There is no function uper. Did you mean upper()?'],
    ['value', { value: '{{ upper(trigger.n) }}' }, 'upper() does not work with a number. Put string() around a number.'],
    ['value', { value: '{{ timestamp("tomorrow") }}' }, 'timestamp("tomorrow") has no result. Check the values in it.'],
  ])('a %s with %j', (type, input, message) => {
    const graph = testGraph({ s: ['start'], x: [type, input] }, ['s>x']);
    const errors = compile(graph, compileCatalogue).issues.filter(
      (issue) => issue.severity === 'error' && issue.code !== 'container.empty',
    );
    expect(errors.map((issue) => said(issue))).toEqual(message === null ? [] : [message]);
  });
  it('named values, items and what a called workflow gives back have the types of what they are made of', () => {
    const graph = (text: string) =>
      testGraph(
        {
          s: ['start'],
          v: [
            'set',
            {
              values: [
                { name: 'sum', value: '{{ trigger.n * 2 }}' },
                { name: 'words', value: '{{ trigger.list }}' },
              ],
            },
          ],
          w: ['set', { values: [{ name: 'more', value: '{{ v.sum }}' }] }],
          c: ['callwf', { workflow: 'wfl_a' }],
          e: ['items', { list: 'v.words' }],
          m: ['step', { text }, { within: 'e' }],
        },
        ['s>v', 'v>w', 'w>c', 'c>e', 'e.item>m'],
      );
    const facts = { workflows: [{ id: 'wfl_a', name: 'A', inputs: {}, returns: { price: 'double' as const }, calls: [], callable: true }] };
    const errors = (text: string) => compile(graph(text), compileCatalogue, facts).issues.map((issue) => issue.code);
    expect(errors('{{ v.sum + 1 }} {{ w.more + 1 }} {{ upper(e.item) }} {{ c.returned.price + 1 }} {{ size(v.words) }}')).toEqual([]);
    expect(errors('{{ v.sum + "x" }}')).toEqual(['expression.type']);
    expect(errors('{{ w.more + "x" }}')).toEqual(['expression.type']);
    expect(errors('{{ e.item + 1 }}')).toEqual(['expression.type']);
    expect(errors('{{ c.returned.price + "x" }}')).toEqual(['expression.type']);
    expect(errors('{{ c.returned.prize }}')).toEqual(['value.unknown']);
  });
  it('an open hole and an empty hole are named', () => {
    expect(only(text('Hi {{ a.value ')).code).toBe('template.unclosed');
    expect(only(text('Hi {{ }}')).code).toBe('expression.empty');
    expect(only(text('Hi {{ trigger.list }}')).code).toBe('expression.type');
  });
  it('broken draft settings never throw', () => {
    for (const input of [{ cases: 'x' }, { cases: [1] }, { cases: [{ port: 1 }] }, {}])
      expect(run(testGraph({ s: ['start'], w: ['switch', input] }, ['s>w'])).plan).toBeNull();
  });
});

describe('values that are not always set', () => {
  it('the answer on the way of no answer', () => {
    const graph = testGraph({ s: ['start'], a: ['ask', { text: 'Well?' }], m: ['step', { text: '{{ a.id }} {{ a.value }}' }] }, [
      's>a',
      'a.timeout>m',
    ]);
    const issue = only(graph);
    expect(issue).toMatchObject({ code: 'value.not_set', position: { from: 14, to: 21 } });
    expect(issue.fix && codes(applyFix(graph, issue.fix))).toEqual([]);
  });
  it('a step that only one branch passes', () => {
    const nodes = {
      s: ['start'],
      q: ['if', { condition: 'true' }],
      v: ['value', { value: 'x' }],
      m: ['step', { text: '{{ v.value }}' }],
    } satisfies Parameters<typeof testGraph>[0];
    expect(codes(testGraph(nodes, ['s>q', 'q.yes>v', 'v>m', 'q.no>m']))).toEqual(['value.not_set']);
    expect(codes(testGraph({ ...nodes, w: ['step'] }, ['s>q', 'q.yes>v', 'v>m', 'q.no>w']))).toEqual([]);
  });
  it('a field that only one of two triggers gives', () => {
    const graph = testGraph({ s: ['start'], o: ['other'], m: ['step', { text: '{{ trigger.text }} {{ trigger.page }}' }] }, ['s>m', 'o>m']);
    expect(only(graph).values).toMatchObject({ value: { titleOf: 'trigger.page' } });
  });
  it('an error is set on its own track only', () => {
    expect(codes(testGraph({ s: ['start'], a: ['step'], m: ['step', { text: '{{ a.error.message }}' }] }, ['s>a', 'a.error>m']))).toEqual(
      [],
    );
    expect(codes(testGraph({ s: ['start'], a: ['step'], m: ['step', { text: '{{ a.error.message }}' }] }, ['s>a', 'a>m']))).toEqual([
      'value.not_set',
    ]);
    expect(codes(testGraph({ s: ['start'], a: ['step'], m: ['step', { text: '{{ a.id }}' }] }, ['s>a', 'a.error>m']))).toEqual([
      'value.not_set',
    ]);
  });
  it('the own result, before it is there', () => {
    expect(codes(testGraph({ s: ['start'], m: ['step', { text: '{{ m.id }}' }] }, ['s>m']))).toEqual(['value.not_set']);
  });
});

describe('size', () => {
  it('2,001 steps and 2 MB are too large', () => {
    const many = testGraph(Object.fromEntries(Array.from({ length: 2001 }, (_, i): [string, ['step']] => [`n${i}`, ['step']])), []);
    expect(codes(many)).toEqual(['plan.too_large']);
    const wide = Array.from({ length: 700 }, (_, i): [string, ['step', { text: string }]] => [
      `n${i}`,
      ['step', { text: 'x'.repeat(3900) }],
    ]);
    const graph = testGraph({ s: ['start'], ...Object.fromEntries(wide) }, ['s>n0', ...wide.slice(1).map((_, i) => `n${i}>n${i + 1}`)]);
    expect(codes(graph)).toEqual(['plan.too_large']);
  });
  it('a thousand steps that read each other compile to a plan that parses', () => {
    const chain = Array.from({ length: 1000 }, (_, i): [string, ['step', { text: string }]] => [
      `n${i}`,
      ['step', { text: i === 0 ? 'x' : `{{ n${i - 1}.id }} {{ trigger.n + n0.n }}` }],
    ]);
    const { plan, issues } = run(
      testGraph({ s: ['start'], ...Object.fromEntries(chain) }, ['s>n0', ...chain.slice(1).map((_, i) => `n${i}>n${i + 1}`)]),
    );
    expect(issues).toEqual([]);
    expect(Plan.parse(plan)).toEqual(plan);
  });
});
