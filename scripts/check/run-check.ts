import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { root } from '../lib/state-paths.ts';

const run = promisify(execFile);

/** Commands run one after another; `together` of them at a time. */
export interface Check {
  name: string;
  commands: CheckCommand[];
  together?: number;
  /** What it writes is worth reading even when nothing is wrong. */
  tells?: true;
}

/** A program of node_modules (a path) or a TypeScript file, with its arguments. */
export interface CheckCommand {
  file: string;
  args: string[];
  cwd?: string;
  env?: NodeJS.ProcessEnv;
}

/** The output of every command that failed, and what the others tell. */
export async function runCheck({ commands, together = 1, tells }: Check): Promise<{ problems: string[]; notes: string[] }> {
  const waiting = [...commands];
  const problems: string[] = [];
  const notes: string[] = [];
  const worker = async () => {
    for (let command = waiting.shift(); command; command = waiting.shift()) {
      const { problem, said } = await outcomeOf(command);
      if (problem) problems.push(problem);
      else if (tells && said) notes.push(said);
    }
  };
  await Promise.all(Array.from({ length: together }, worker));
  return { problems, notes };
}

async function outcomeOf({ file, args, cwd = root, env }: CheckCommand): Promise<{ problem?: string; said?: string }> {
  const loader = file.endsWith('.ts') ? ['--import', 'tsx'] : [];
  try {
    const { stdout } = await run(process.execPath, [...loader, file, ...args], {
      cwd,
      env: { ...process.env, NO_COLOR: '1', ...env },
      maxBuffer: 64 * 1024 * 1024,
    });
    return { said: stdout.trim() };
  } catch (error) {
    const output = error instanceof Error && 'stdout' in error && 'stderr' in error ? `${error.stdout}${error.stderr}`.trim() : '';
    return { problem: `--- ${[file, ...args].join(' ')}${cwd === root ? '' : ` in ${cwd}`}\n${output || String(error)}` };
  }
}
