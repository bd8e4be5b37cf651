import { spawn } from 'node:child_process';

const groups = new Set<number>();

/** A child process that ended badly; `output` is all it wrote. */
export class ChildError extends Error {
  readonly output: string;
  constructor(message: string, output: string) {
    super(message);
    this.output = output;
  }
}

/** Runs a program to its end and returns what it wrote to stdout. It and its children never outlive this process. */
export function runChild(args: string[], options: { cwd: string; env: NodeJS.ProcessEnv }): Promise<{ stdout: string; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { ...options, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    const { pid } = child;
    if (pid) groups.add(pid);
    let stdout = '';
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      stdout += chunk;
      output += chunk;
    });
    child.stderr.on('data', (chunk: Buffer) => {
      output += chunk;
    });
    child.once('error', reject);
    child.once('close', (code, signal) => {
      if (pid) groups.delete(pid);
      if (code === 0) resolve({ stdout, output });
      else reject(new ChildError(`${args.at(-1)} ended with ${signal ?? `code ${code}`}`, output));
    });
  });
}

process.on('exit', () => {
  for (const group of groups) {
    try {
      process.kill(-group, 'SIGKILL');
    } catch {
      // it has just ended
    }
  }
});
