import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { say } from '../lib/say.ts';
import { cacheFolder, stateFolder } from '../lib/state-paths.ts';
import { clearLeftovers, runningInstance } from './instance.ts';

// npm run reset: empties the state folder after asking; --yes asks nothing.
const running = runningInstance();
const entries = existsSync(stateFolder) ? readdirSync(stateFolder).filter((name) => join(stateFolder, name) !== cacheFolder) : [];
if (running) {
  say(`Signalbox runs (process ${running.pid}). Stop it first: Ctrl+C in its terminal, or: kill ${running.pid}`);
  process.exitCode = 1;
} else if (entries.length === 0) {
  say('There is nothing to reset.');
} else if (process.argv.includes('--yes') || (await confirmed())) {
  await clearLeftovers(say);
  for (const entry of entries) rmSync(join(stateFolder, entry), { recursive: true, force: true });
  say('Emptied. The next npm start begins with a fresh demo account. (Kept: programs that were fetched, and .env.)');
} else {
  say('Nothing was changed.');
}

async function confirmed(): Promise<boolean> {
  if (!process.stdin.isTTY) {
    say('Nobody is there to ask. To go ahead: npm run reset -- --yes');
    return false;
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  say(`This deletes all data of this Signalbox: the database, Temporal's file, builds and logs in ${stateFolder}.`);
  const answer = await terminal.question('Type "reset" to go ahead: ');
  terminal.close();
  return answer.trim() === 'reset';
}
