import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../lib/state-paths.ts';
import { compareRatios, parseHistory, type Sitting, toSitting } from './history.ts';
import { withMeasured, withProfile } from './performance-page.ts';

const results = {
  runs: { runs_per_s: { 1: 40, 10: 500 }, node_durable_per_s: { 1: 400, 10: 1000 }, idle_p50_ms: 3 },
  peers: { runs_per_s: { signalbox: { 10: 500 }, dbos: { 10: 700 }, restate: { 10: 800 } } },
  grown: { ratio: 0.95 },
};
const sitting = (at: string, values: Sitting['values']): Sitting => ({ at, cores: 2, values });

test('a sitting keeps ratios and figures of what was run', () => {
  expect(toSitting({ at: '2026-11-29', cores: 2, results }).values).toEqual({
    runs_to_peers_10: 0.63,
    runs_to_node_1: 0.1,
    runs_to_node_10: 0.5,
    grown: 0.95,
    runs_per_s_1: 40,
    runs_per_s_10: 500,
    idle_p50_ms: 3,
  });
});

test('a bench that was skipped gives nothing', () => {
  expect(toSitting({ at: '2026-11-29', cores: 2, results: { peers: { skipped: 'no folder' } } }).values).toEqual({});
});

test('ratios are compared with the middle of the last five sittings, figures are not', () => {
  const earlier = [9, 0.5, 0.4, 0.6, 0.5, 0.5].map((value) => sitting('2026-11-01', { runs_to_node_10: value, runs_per_s_10: 900 }));
  const now = sitting('2026-11-29', { runs_to_node_10: 0.4, runs_per_s_10: 1, grown: 1 });
  expect(compareRatios(now, earlier)).toEqual([
    { title: 'runs/s beside a Node handler with two commits, 10 concurrent', now: 0.4, before: 0.5, change: -0.2, isWorse: true },
  ]);
  expect(compareRatios({ ...now, values: { runs_to_node_10: 0.45 } }, earlier)[0]?.isWorse).toBe(false);
});

test('the history is read as it was written', () => {
  const history = [sitting('2026-11-29', { grown: 1 })];
  expect(parseHistory(JSON.stringify(history))).toEqual(history);
  expect(() => parseHistory('[{"at":"today"}]')).toThrow();
});

const page = [
  'Before',
  '<!-- measured: written by npm run bench -->\nold\n<!-- end of measured -->',
  '<!-- profile: written by npm run bench -->\n<!-- end of profile -->\nafter',
].join('\n');

test('the page tells the newest value of each measure, with its day and whether its goal is reached', () => {
  const written = withMeasured(page, [
    sitting('2026-11-28', { runs_to_node_10: 0.4, stop_s: 2.5 }),
    sitting('2026-11-29', { runs_to_node_10: 0.45, answers_per_s: 4100 }),
  ]);
  expect(written).not.toContain('old');
  expect(written).toContain('| ratio | measured | goal | on |\n|---|---|---|---|\n');
  expect(written).toContain('| runs/s beside a Node handler with two commits, 10 concurrent | 0.45 | >= 0.5 | 2026-11-29 |');
  expect(written).toContain('| answers/s into 5,000 waiting runs | 4,100 | >= 4,000, reached | 2026-11-29 |');
  expect(written).toContain('| stop of all parts, live views open | 2.5 s | <= 3, reached | 2026-11-28 |');
  expect(written).toMatch(/^Before\n[\s\S]*\nafter$/);
  expect(withMeasured(written, [])).toContain('No ratios yet.');
});

test('the page tells a profile, and one without its place is refused', () => {
  expect(withProfile(page, [[{ span: 'a|b', 'at 1': '2' }]])).toContain(
    '| span | at 1 |\n|---|---|\n| a\\|b | 2 |\n<!-- end of profile -->',
  );
  expect(() => withProfile('nothing', [])).toThrow('no place for profile');
});

test('docs/performance.md tells the history that lies beside it', () => {
  const docs = (name: string) => readFileSync(join(root, 'docs', name), 'utf8');
  const told = docs('performance.md');
  expect(withMeasured(told, parseHistory(docs('performance-history.json')))).toBe(told);
});
