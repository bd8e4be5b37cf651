import { applyFix, compile, type Graph, type ToldIssue, tellIssues } from '@signalbox/flow';
import { type Language, wordsFor } from '@signalbox/words';
import { describe, expect, it, test } from 'vitest';
import { catalogue } from './registry.gen.ts';

// What would fail in every run, or in every run of a kind, is said before the first one.

const base = { version: 1, title: '', position: { x: 0, y: 0 }, off: false, note: '' };
/** A workflow of these triggers, one step and its settings. */
const graph = (triggers: readonly string[], type: string, input: Record<string, unknown>): Graph => ({
  ...{ format: 1, notes: [] },
  nodes: [
    ...triggers.map((trigger, index) => ({ ...base, id: `t${index}`, type: trigger, input: {} })),
    { ...base, id: 'it', type, input },
  ],
  edges: triggers.map((_, index) => ({ id: `e${index}`, from: `t${index}`, port: 'next', to: 'it' })),
});
const issuesOf = (given: Graph, language: Language = 'en'): ToldIssue[] =>
  tellIssues(wordsFor(language), compile(given, catalogue).issues).filter((issue) => issue.nodeId === 'it');

describe.each(['logic.lock', 'logic.counter', 'logic.oncePer', 'logic.digest', 'logic.rateLimit', 'logic.unlock'])(
  'the key of %s',
  (type) => {
    it.each([
      ['  ', 'input.missing', 'Write something in “Key”.'],
      ['x'.repeat(301), 'input.invalid', 'Key cannot be used: it is over 300 characters.'],
    ])('%j', (key, code, message) => {
      expect(issuesOf(graph(['trigger.manual'], type, { key }))).toMatchObject([{ code, message, severity: 'error', field: 'key' }]);
    });
    it('of which only a run knows the length', () => {
      expect(
        issuesOf(graph(['trigger.manual'], type, { key: `${'x'.repeat(300)}{{ run.id }}` })).filter((one) => one.severity === 'error'),
      ).toEqual([]);
    });
  },
);

test.each(['tag.add', 'tag.remove'])('%s of nothing but spaces', (type) => {
  expect(issuesOf(graph(['trigger.sms'], type, { tag: ' ' })).filter((issue) => issue.severity === 'error')).toMatchObject([
    { code: 'input.missing', field: 'tag' },
  ]);
});

test.each<[string, Record<string, unknown>, string[]]>([
  ['logic.wait', { mode: 'field', field: 'birthday' }, ['contact.unset']],
  ['logic.wait', {}, []],
  ['logic.waitFor', { conditions: [{ port: 'vip', title: '', kind: 'tag', value: 'VIP' }] }, ['contact.unset']],
  ['logic.waitFor', { conditions: [{ port: 'yes', title: '', kind: 'reply' }] }, ['text.unset']],
  ['logic.waitFor', { conditions: [{ port: 'paid', title: '', kind: 'event', value: 'paid' }] }, []],
  ['msg.reply', { text: 'Hi' }, ['text.unset']],
  ['msg.waitForReply', {}, ['text.unset']],
])('%s %j in a workflow that somebody starts by hand: %j', (type, input, codes) => {
  const found = issuesOf(graph(['trigger.manual'], type, input)).map((issue) => issue.code);
  expect(found.filter((code) => code !== 'port.loose')).toEqual(codes);
});

test('a contact that nobody has looked for is found with one press, where a text started the run', () => {
  const bare = graph(['trigger.sms'], 'tag.add', { tag: 'Visitor' });
  const [found] = issuesOf(bare).filter(({ code }) => code === 'contact.unset');
  expect(found?.fix?.title).toBe('Put Find or create contact before Add tag');
  const mended = found?.fix ? applyFix(bare, found.fix) : bare;
  expect(mended.nodes.map(({ type }) => type)).toContain('contact.findOrCreate');
  expect(issuesOf(mended).map(({ code }) => code)).not.toContain('contact.unset');
  // Whoever starts it by hand says no number.
  expect(
    issuesOf(graph(['trigger.manual'], 'tag.add', { tag: 'Visitor' })).find(({ code }) => code === 'contact.unset')?.fix,
  ).toBeUndefined();
});

test.each(['en', 'sv'] as const)('what is no whole number is refused while drawing in the words of a run, %s', (language) => {
  const [found] = issuesOf(graph(['trigger.manual'], 'logic.counter', { key: 'tickets', by: '2 + 0.5' }), language).filter(
    ({ field }) => field === 'by',
  );
  expect(found?.message).toBe(wordsFor(language)('errors.counter.no_whole_number', { most: 1_000_000_000 }));
});

describe('a step about the text that started the run', () => {
  it.each([
    [['trigger.sms'], []],
    [['trigger.workflow'], []],
    [['trigger.sms', 'trigger.event'], ['text.unset']],
  ])('after %j: %j', (triggers, codes) => {
    expect(issuesOf(graph(triggers, 'msg.reply', { text: 'Hi' })).flatMap(({ code }) => (code === 'text.unset' ? [code] : []))).toEqual(
      codes,
    );
  });
});

test.each<[string, Record<string, unknown>, string, string | null]>([
  ['msg.send', { text: 'Hi' }, 'to', 'nobody'],
  ['msg.send', { text: 'Hi' }, 'to', '12'],
  ['msg.send', { text: 'Hi' }, 'to', '070-174 06 12'],
  ['msg.send', { text: 'Hi' }, 'to', '{{ trigger.n }}'],
  ['msg.sendAndWait', { text: 'Hi' }, 'to', '+4670x'],
  ['contact.findOrCreate', {}, 'phone', 'Måns'],
  ['logic.counter', { key: 'k' }, 'by', '1.5'],
  ['logic.counter', { key: 'k' }, 'by', '3 / 2.0'],
  ['logic.counter', { key: 'k' }, 'by', '2000 * 1000000'],
  ['logic.counter', { key: 'k' }, 'by', '-(2 + 1)'],
])('%s %j with %s %j', (type, input, field, typed) => {
  const isWrong = ['nobody', '12', '+4670x', 'Måns', '1.5', '3 / 2.0', '2000 * 1000000'].includes(typed ?? '');
  const found = issuesOf(graph(['trigger.sms'], type, { ...input, [field]: typed })).filter((issue) => issue.code === 'input.invalid');
  expect(found.map((issue) => [issue.severity, issue.field])).toEqual(isWrong ? [['error', field]] : []);
});

describe('what a finding calls steps, ways and settings is in the language of the reader', () => {
  const said = (type: string, input: Record<string, unknown>) =>
    issuesOf(graph(['trigger.manual'], type, input), 'sv').map((issue) => issue.message);
  it('names of settings and why they cannot be used', () => {
    expect(said('logic.lock', { key: ' ' })).toContain('Skriv något i ”Nyckel”.');
    expect(said('logic.lock', { key: 'x'.repeat(301) })).toContain('Nyckel går inte att använda: det är över 300 tecken.');
    expect(said('data.regex', { text: 'a', pattern: '(' }).join()).toContain('Ett ( saknar ett ) som hör till.');
    expect(said('data.date', { task: 'parse', pattern: 'dd dd' }).join()).toContain('d står på två ställen');
    expect(said('flow.cancelOther', {}).join()).toContain('Skriv något i ”Taggens namn”.');
  });
  it('names of steps and of ways out, unless a person gave them', () => {
    expect(said('logic.if', { condition: 'true', no: 'Annars' })).toEqual([
      expect.stringContaining('Ja'),
      expect.stringContaining('Annars'),
    ]);
    expect(said('logic.if', { condition: 'true' }).join()).toContain('Förgrening');
  });
});
