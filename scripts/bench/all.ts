import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { root } from '../lib/state-paths.ts';
import { compareRatios, parseHistory, toSitting } from './history/history.ts';
import type { Results } from './history/measures.ts';
import { withMeasured, withProfile } from './history/performance-page.ts';
import { printTable } from './measure.ts';
import { cpuRows, type ProfileResult, spanRows } from './profile/profile-table.ts';

const pagePath = join(root, 'docs/performance.md');
const historyPath = join(root, 'docs/performance-history.json');
const spansOnPage = 30;

/** Runs these benches one after another, each in a process of its own, and writes what they gave into the docs; briefly, only shows it. */
export async function benchAll(names: readonly string[], isBrief: boolean): Promise<{ failed: string[] }> {
  const results: Results = {};
  const failed: string[] = [];
  for (const name of names) {
    console.log(`\n--- ${name}`);
    const result = await benchApart(name, isBrief ? ['--brief'] : []);
    if (result) results[name] = result;
    else failed.push(name);
  }
  note(results, isBrief);
  return { failed };
}

/** Puts one or more results beside the earlier ones: the history, the page, and what became worse. */
export function note(results: Results, isBrief: boolean): void {
  const history = parseHistory(readFileSync(historyPath, 'utf8'));
  const sitting = toSitting({ at: new Date().toISOString().slice(0, 10), cores: availableParallelism(), results });
  printTable(
    'Ratios beside the sittings before',
    compareRatios(sitting, history).map(({ title, now, before, change, isWorse }) => ({
      ...{ ratio: title, now, before, 'change %': Math.round(change * 100), worse: isWorse ? 'WORSE' : '' },
    })),
  );
  if (isBrief) return;
  const all = [...history, sitting];
  writeFileSync(historyPath, `${JSON.stringify(all, null, 2)}\n`);
  const page = withMeasured(readFileSync(pagePath, 'utf8'), all);
  writeFileSync(pagePath, results.profile ? withProfile(page, profileTables(results.profile as ProfileResult)) : page);
}

function profileTables({ levels, cpu_ms_per_run, spans }: ProfileResult): Record<string, string>[][] {
  return [cpuRows(cpu_ms_per_run, levels), spanRows(spans, levels).slice(0, spansOnPage)];
}

function benchApart(name: string, options: string[]): Promise<object | undefined> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/bench.ts', name, ...options], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      process.stdout.write(chunk);
      output += chunk.toString('utf8');
    });
    child.once('close', (code) => resolve(code === 0 ? (JSON.parse(output.trimEnd().split('\n').at(-1) ?? '') as object) : undefined));
  });
}
