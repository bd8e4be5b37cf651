import { fork } from 'node:child_process';
import { join } from 'node:path';

/** A plain Node program beside Signalbox, in a process of its own: what it tells when it is ready, and its end. */
export async function startBeside(file: string, ...args: string[]): Promise<{ ready: string; stop(): void }> {
  const child = fork(join(import.meta.dirname, file), args, { execArgv: ['--import', 'tsx'] });
  const stop = () => void child.kill();
  process.once('exit', stop);
  const ready = await new Promise<string>((resolve, reject) => {
    child.once('message', (message) => resolve(String(message)));
    child.once('exit', (code) => reject(new Error(`${file} ended with ${code}`)));
  });
  return { ready, stop };
}
