import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { root } from '../lib/state.ts';

const run = promisify(execFile);

/** Runs a TypeScript script of the project as a child process and answers what it printed. */
export async function runScript(path: string, args: string[], env: NodeJS.ProcessEnv): Promise<string> {
  try {
    const { stdout } = await run(process.execPath, ['--import', 'tsx', path, ...args], { cwd: root, env: { ...process.env, ...env } });
    return stdout.trim();
  } catch (error) {
    const output = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error);
    throw new Error(`${path} failed:\n${output.trimEnd().split('\n').slice(-20).join('\n')}`);
  }
}
