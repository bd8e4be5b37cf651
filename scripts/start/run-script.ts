import { ChildError, runChild } from '../lib/run-child.ts';
import { root } from '../lib/state-paths.ts';

/** Runs a TypeScript script of the project as a child process and returns what it printed. */
export async function runScript(path: string, args: string[], env: NodeJS.ProcessEnv): Promise<string> {
  try {
    const { stdout } = await runChild(['--import', 'tsx', path, ...args], { cwd: root, env: { ...process.env, ...env } });
    return stdout.trim();
  } catch (error) {
    const output = error instanceof ChildError ? error.output : String(error);
    throw new Error(`${path} failed:\n${output.trimEnd().split('\n').slice(-20).join('\n')}`);
  }
}
