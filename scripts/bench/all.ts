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

interface AllOptions {
  isBrief: boolean;
  isNoted: boolean;
}

/** Runs these benches one after another, each in a process of its own. */
export async function benchAll(names: readonly string[], { isBrief, isNoted }: AllOptions): Promise<{ failed: string[] }> {
  const results: Results = {};
  const failed: string[] = [];
  for (const name of names) {
    console.log(`\n--- ${name}`);
    const result = await benchApart(name, isBrief ? ['--brief'] : []);
    if (result) results[name] = result;
    else failed.push(name);
  }
  console.log(JSON.stringify({ bench: 'all', ...note(results, isNoted), failed }));
  return { failed };
}

/** Shows a sitting beside the earlier ones, says what became worse, and puts it into history and page when it is to be kept. */
export function note(results: Results, isNoted: boolean): Record<string, number> {
  const history = parseHistory(readFileSync(historyPath, 'utf8'));
  const sitting = toSitting({ at: new Date().toISOString().slice(0, 10), cores: availableParallelism(), results });
  const changes = compareRatios(sitting, history);
  printTable(
    changes.length > 0 ? 'Ratios beside the sittings before' : 'No ratio of earlier sittings to compare with',
    changes.map(({ title, now, before, change, isWorse }) => ({
      ...{ ratio: title, now, before, 'change %': Math.round(change * 100), worse: isWorse ? 'WORSE' : '' },
    })),
  );
  if (!isNoted) return sitting.values;
  const all = [...history, sitting];
  writeFileSync(historyPath, `${JSON.stringify(all, null, 2)}\n`);
  const page = withMeasured(readFileSync(pagePath, 'utf8'), all);
  writeFileSync(pagePath, results.profile ? withProfile(page, profileTables(results.profile as ProfileResult)) : page);
  return sitting.values;
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
