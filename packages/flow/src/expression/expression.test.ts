import { errorWords, wordsFor } from '@signalbox/words';
import { describe, expect, it } from 'vitest';
import { evaluateInput } from '../engine/evaluate-input.ts';
import { diffGraphs } from '../graph/diff-graphs.ts';
import { parseGraph, safeParseGraph } from '../graph/parse-graph.ts';
import type { Plan, PlanNode, PlanValue } from '../graph/plan.ts';
import { canonicalJson } from '../json/canonical-json.ts';
import { jsonBytes } from '../json/json-size.ts';
import { testGraph } from '../testing/test-nodes.ts';
import { evaluateExpression, valueText } from './expression.ts';
import { parseTemplate } from './template.ts';

const plan: Plan = { format: 1, engine: 1, nodes: {} };
const scope = Object.assign(Object.create(null) as Record<string, unknown>, {
  trigger: { n: 1, text: ' Yes ', at: 1_772_000_000_000, list: [1, 2], nested: { a: null } },
  contact: { name: 'Maja' },
});

describe('evaluateExpression', () => {
  it.each<[string, unknown]>([
    ['trigger.n + 1', 2],
    ['1 + trigger.n', 2],
    ['trigger.n / 2', 0.5],
    ['trigger.n == 1', true],
    ['2 in trigger.list', true],
    ['trigger.list.map(x, x * 2)', [2, 4]],
    ['trigger.n in [1, 5]', true],
    ['size(trigger.list)', 2],
    ['upper(trim(trigger.text))', 'YES'],
    ['urlEncode("Fish & chips = 50% off+å/?")', 'Fish%20%26%20chips%20%3D%2050%25%20off%2B%C3%A5%2F%3F'],
    ['urlEncode("a-b._~!\'()*")', 'a-b._~%21%27%28%29%2A'],
    ['xmlEscape("<a b=\'c\'>&\\"</a>")', '&lt;a b=&apos;c&apos;&gt;&amp;&quot;&lt;/a&gt;'],
    ['jsonString("say \\"hi\\"\\n")', '"say \\"hi\\"\\n"'],
    ['base64("Åsa?>")', 'w4VzYT8+'],
    ['base64("")', ''],
    ['replace("a.b.c", ".", "")', 'abc'],
    ['replace("aaa", "aa", "b")', 'ba'],
    ['replace("a", "", "b")', 'a'],
    ['replace("a$1", "$1", "$&")', 'a$&'],
    ['"+46 70".replace(" ", "").replace("+", "00")', '004670'],
    ['trigger.list.map(x, replace("a-b", "-", "+"))', ['a+b', 'a+b']],
    ['default(trigger.nope, "x")', 'x'],
    ['default(trigger.nested.a, 3)', 3],
    ['default(gone.x, "y")', 'y'],
    ['number(trigger.n, 2)', '1.00'],
    ['date(trigger.at, "YYYY-MM-DD HH:mm", "Europe/Stockholm")', '2026-02-25 07:13'],
    ['date("2026-03-01T09:05:00Z", "DD.MM.YYYY HH:mm:ss")', '01.03.2026 09:05:00'],
    ['date(1767227400, "YYYY-MM-DD HH:mm")', '2026-01-01 00:30'],
    ['date(1767227400000, "YYYY-MM-DD HH:mm")', '2026-01-01 00:30'],
    ['date("24.12.2026 15:00", "YYYY-MM-DD HH:mm", "Europe/Stockholm")', '2026-12-24 15:00'],
    ['number(1.005, 2)', '1.01'],
    ['number(-0.001, 2)', '0.00'],
    ['0.1 + 0.2', 0.3],
    ['-0.0', 0],
    ['8412006733905521417', '8412006733905521417'],
    ['timestamp("2026-03-01T09:00:00Z")', '2026-03-01T09:00:00.000Z'],
    ['{"a": [1, null]}', { a: [1, null] }],
    ['trigger.nested', { a: null }],
  ])('%s', (source, value) => {
    expect(evaluateExpression(plan, source, scope)).toEqual({ ok: true, value });
  });
  it.each([
    'trigger.nope',
    'trigger.n / 0',
    'trigger.list[7]',
    'gone',
    'constructor',
    'toString',
    'trigger.constructor',
    'trigger.__proto__',
    '1 +',
    '1 / 0',
    'date("x", "YYYY")',
    'date(1, "YYYY", "Mars/Olympus")',
    'trigger.text + 1',
    'date("02/03/2026", "YYYY")',
    'date("2026-03-01", "YYYY", "local")',
  ])('%s fails in plain words', (source) => {
    const result = evaluateExpression(plan, source, scope);
    expect(result).toMatchObject({ ok: false, error: { code: 'expression.failed' } });
  });
  it.each([
    ['trigger.nobody', 'there is no value nobody'],
    ['nobody', 'there is no value nobody'],
    ['[1][3]', 'a list in it has no such place'],
    ['int("x")', 'a text in it is not a number'],
    ['timestamp("soon")', 'a text in it is not a date and time'],
    ['upper(1.5)', 'wrong kind of value'],
    ['1 ? 2 : 3', 'a condition in it is neither yes nor no'],
    ['9223372036854775807 + 1', 'integer overflow: 9223372036854775808'],
    ['date("x", "YYYY")', 'wrong kind of value'],
  ])('%s could not be worked out: %s', (source, reason) => {
    const result = evaluateExpression(plan, source, scope);
    expect(result.ok ? '' : errorWords(wordsFor('en'), result.error)).toBe(`${source} could not be worked out: ${reason}.`);
  });
  it.each<[string, unknown]>([
    ['race.constructor', 'Ferrari'],
    ['race.grid.all(x, x.constructor != "")', true],
    ['race.grid[0]', { constructor: 'Lotus', toString: 1 }],
    ['default(race.driver, "nobody")', 'Jim'],
    ['race', { constructor: 'Ferrari', driver: 'Jim', grid: [{ constructor: 'Lotus', toString: 1 }] }],
    ['has(race.constructor) && size(race) == 3', true],
  ])('%s reads fields that are called as those of every object', (source, value) => {
    const race = { constructor: 'Ferrari', driver: 'Jim', grid: [{ constructor: 'Lotus', toString: 1 }] };
    expect(evaluateExpression(plan, source, { race })).toEqual({ ok: true, value });
  });
  it('the asked kind of value is kept to', () => {
    expect(evaluateExpression(plan, 'trigger.n', scope, 'bool').ok).toBe(false);
    expect(evaluateExpression(plan, 'trigger.n', scope, 'number').ok).toBe(true);
    expect(evaluateExpression(plan, 'trigger.n', scope, 'string').ok).toBe(false);
  });
});

describe('evaluateInput', () => {
  const nodeWith = (input: Record<string, PlanValue>): PlanNode => ({ type: 't', version: 1, kind: 'effect', title: '', input, next: {} });
  it('cases stop at the first true one', () => {
    const when = (expr: string): PlanValue => ({ map: { when: { expr, type: 'bool' } } });
    expect(
      evaluateInput(plan, nodeWith({ cases: { cases: [when('trigger.n == 2'), when('true'), when('trigger.nope')] } }), scope),
    ).toMatchObject({ ok: true, input: { cases: [{ when: false }, { when: true }, { when: false }] } });
  });
  it('texts over 16 KiB and failing holes name the field', () => {
    const long = { text: [{ expr: '"x"' }, 'y'.repeat(17_000)] };
    expect(evaluateInput(plan, nodeWith({ text: long }), scope)).toMatchObject({
      ok: false,
      error: { code: 'input.too_large', field: 'text' },
    });
    expect(evaluateInput(plan, nodeWith({ list: { list: [{ lit: 1 }, { text: [{ expr: 'gone.x' }] }] } }), scope)).toMatchObject({
      ok: false,
      error: { code: 'expression.failed', field: 'list.1' },
    });
  });
});

describe('templates', () => {
  it.each<[string, unknown]>([
    ['plain', [{ text: 'plain' }]],
    ['', []],
    ['a {{ b }} c', [{ text: 'a ' }, { expr: 'b', from: 5, to: 6 }, { text: ' c' }]],
    ['{{ "}}" }}', [{ expr: '"}}"', from: 3, to: 7 }]],
    ['{{ {"a": {}} }}', [{ expr: '{"a": {}}', from: 3, to: 12 }]],
  ])('%s', (source, parts) => {
    expect(parseTemplate(source)).toEqual({ ok: true, parts });
  });
  it('a hole without end', () => expect(parseTemplate('a {{ b }')).toEqual({ ok: false, from: 2, to: 8 }));
});

describe('stored graphs', () => {
  it('older formats are brought up, newer and broken ones are named', () => {
    expect(parseGraph({ format: 0, nodes: [], tracks: [{ id: '1', from: 'a', port: 'next', to: 'b' }] }).edges).toHaveLength(1);
    expect(safeParseGraph({ format: 2 })).toMatchObject({ ok: false, error: { code: 'graph.newer' } });
    for (const bad of [null, 'x', [], { nodes: 'x' }, { nodes: [{ id: '1' }] }])
      expect(safeParseGraph(bad)).toMatchObject({ ok: false, error: { code: 'graph.invalid' } });
  });
  it('differences name the fields', () => {
    const before = testGraph({ s: ['start'], a: ['step', { text: 'x' }], b: ['step'] }, ['s>a', 'a>b']);
    const after = {
      ...testGraph({ s: ['start', {}, { position: { x: 9, y: 9 } }], a: ['step', { text: 'y' }], c: ['step'] }, ['s>a', 'a>c']),
    };
    expect(diffGraphs(before, after)).toMatchObject({
      added: [{ id: 'c' }],
      removed: [{ id: 'b' }],
      moved: ['s'],
      changed: [{ after: { id: 'a' }, fields: [{ field: 'input.text', before: 'x', after: 'y' }] }],
      addedEdges: [{ to: 'c' }],
      removedEdges: [{ to: 'b' }],
    });
  });
  it('equal values have equal canonical text', () => {
    expect(canonicalJson({ b: 1, a: [undefined, { d: undefined, c: 'ä' }] })).toBe('{"a":[null,{"c":"ä"}],"b":1}');
    for (const value of ['ä', '€', '😀', 'a\ud800b', { a: ['ö'] }]) expect(jsonBytes(value)).toBe(Buffer.byteLength(JSON.stringify(value)));
  });
});

it('a date without a zone is on the clock of the account, never of the machine', () => {
  const at = (source: string, timeZone: string) => evaluateExpression(plan, source, { ...scope, run: { timeZone } });
  const source = 'date("2026-12-24 15:00", "YYYY-MM-DD HH:mm") + " " + date("2026-12-24T14:00:00Z", "HH:mm")';
  expect(at(source, 'Europe/Stockholm')).toEqual({ ok: true, value: '2026-12-24 15:00 15:00' });
  expect(at(source, 'America/New_York')).toEqual({ ok: true, value: '2026-12-24 15:00 09:00' });
  expect(evaluateExpression(plan, source, scope)).toEqual({ ok: true, value: '2026-12-24 15:00 14:00' });
});
it.each<[unknown, string]>([
  [0.1 + 0.2, '0.3'],
  [-0, '0'],
  [1e21, '1000000000000000000000'],
  [0.0000005, '0.0000005'],
  [12.5, '12.5'],
])('%d in a text is %s', (value, text) => expect(valueText(value)).toBe(text));
