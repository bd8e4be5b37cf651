import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { root } from '../lib/state-paths.ts';

const run = promisify(execFile);

/** Commands run one after another; `together` of them at a time. */
export interface Check {
  name: string;
  commands: CheckCommand[];
  together?: number;
}

/** A program of node_modules (a path) or a TypeScript file, with its arguments. */
export interface CheckCommand {
  file: string;
  args: string[];
  cwd?: string;
  env?: NodeJS.ProcessEnv;
}

/** Returns the output of every command that failed. */
export async function runCheck({ commands, together = 1 }: Check): Promise<string[]> {
  const waiting = [...commands];
  const problems: string[] = [];
  const worker = async () => {
    for (let command = waiting.shift(); command; command = waiting.shift()) {
      const problem = await problemOf(command);
      if (problem) problems.push(problem);
    }
  };
  await Promise.all(Array.from({ length: together }, worker));
  return problems;
}

async function problemOf({ file, args, cwd = root, env }: CheckCommand): Promise<string | undefined> {
  const loader = file.endsWith('.ts') ? ['--import', 'tsx'] : [];
  try {
    await run(process.execPath, [...loader, file, ...args], {
      cwd,
      env: { ...process.env, NO_COLOR: '1', ...env },
      maxBuffer: 64 * 1024 * 1024,
    });
    return undefined;
  } catch (error) {
    const output = error instanceof Error && 'stdout' in error && 'stderr' in error ? `${error.stdout}${error.stderr}`.trim() : '';
    return `--- ${[file, ...args].join(' ')}${cwd === root ? '' : ` in ${cwd}`}\n${output || String(error)}`;
  }
}
