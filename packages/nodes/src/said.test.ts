import { channels } from '@signalbox/domain';
import { compile, type NodeError, tellIssues } from '@signalbox/flow';
import { errorWords, wordsFor } from '@signalbox/words';
import { expect, it, test } from 'vitest';
import { calls } from './calls.gen.ts';
import { fixturesOf } from './fixtures-of.ts';
import { memoryEffectContext } from './memory/memory-contexts.ts';
import { memoryWorld } from './memory/memory-world.ts';
import { runFixture } from './memory/run-fixture.ts';
import { catalogue } from './registry.gen.ts';
import { runs } from './runs.gen.ts';
import { answerWord } from './shared/open-tasks.ts';
import { steering } from './steering.gen.ts';
import { triggers } from './triggers.gen.ts';

it('what steps fail with is said in Swedish, but for what an author wrote', async () => {
  const failures: NodeError[] = [];
  for (const spec of catalogue.values())
    for (const fixture of spec.kind === 'trigger' ? [] : fixturesOf(spec.type)) {
      const run = await runFixture({ catalogue, steering, runs, calls, triggers }, spec, fixture);
      if (run.ran) failures.push(...run.result.traces.flatMap(({ error }) => error ?? []));
    }
  expect(new Set(failures.map(({ code }) => code)).size).toBeGreaterThan(20);
  for (const error of failures) {
    const [english, swedish] = [errorWords(wordsFor('en'), error), errorWords(wordsFor('sv'), error)];
    expect(english).toMatch(error.message === undefined ? /^\S[\s\S]*[.?]$/u : /\S/);
    expect(swedish === english).toBe(error.message !== undefined);
    expect(swedish).not.toMatch(/\b(errors|kinds|nodes)\.|\[object|\bundefined\b/);
  }
});

it('a finding names steps, settings and ways out in Swedish', () => {
  const base = { version: 1, title: '', position: { x: 0, y: 0 }, off: false, note: '' };
  const nodes = [
    { ...base, id: 'start', type: 'trigger.manual', input: {} },
    { ...base, id: 'lock', type: 'logic.lock', input: { key: ' ' } },
    { ...base, id: 'choose', type: 'logic.if', input: { condition: 'trigger.nobody' } },
  ];
  const edges = [
    { id: 'e1', from: 'start', port: 'next', to: 'lock' },
    { id: 'e2', from: 'lock', port: 'ok', to: 'choose' },
    { id: 'e3', from: 'lock', port: 'okk', to: 'choose' },
  ];
  const { issues } = compile({ format: 1, notes: [], nodes, edges }, catalogue);
  expect(tellIssues(wordsFor('sv'), issues).map(({ message, fix }) => (fix ? `${message} [${fix.title}]` : message))).toEqual([
    'Skriv något i ”Nyckel”.',
    'Lås har ingen utgång som heter okk. Menade du ok? Ta bort spåret, eller dra det från en annan utgång. [Ta bort spåret]',
    'Det finns inget värde trigger.nobody. Starten har inga värden.',
    'Inget följer efter Ja i Förgrening; en körning som går dit slutar. Koppla ett steg dit, eller låt det vara om det är meningen.',
    'Inget följer efter Annars i Förgrening; en körning som går dit slutar. Koppla ett steg dit, eller låt det vara om det är meningen.',
  ]);
});

test('buttons of tasks are in the language of the account, unless somebody typed their words', () => {
  const swedish = memoryEffectContext(memoryWorld('71400', channels, wordsFor('sv')), 0);
  const english = memoryEffectContext(memoryWorld(), 0);
  expect(['', ' ', 'Approve', 'Yes!'].map((typed) => answerWord(typed, 'approve', swedish))).toEqual([
    'Godkänn',
    'Godkänn',
    'Godkänn',
    'Yes!',
  ]);
  expect(['', 'Reject', 'Nej'].map((typed) => answerWord(typed, 'reject', english))).toEqual(['Reject', 'Reject', 'Nej']);
});
