import { partsEnv } from '@signalbox/env';
import { say } from '../lib/say.ts';
import { clearLeftovers, runningInstance } from './instance.ts';
import { loadSecrets } from './secrets.ts';
import { startAll } from './start-all.ts';
import { stopper } from './stop.ts';

// npm start: brings up everything, keeps it up, and takes it down again on Ctrl+C.
const running = runningInstance();
if (running) {
  say(`Signalbox runs already (process ${running.pid}): ${running.url}\nStop it with Ctrl+C in its terminal, or: kill ${running.pid}`);
  process.exit(1);
}
const made = loadSecrets();
if (made.length > 0) say(`Wrote new secrets to .env (readable by you only): ${made.join(', ')}`);
const stop = stopper();
try {
  await clearLeftovers(say);
  await startAll(partsEnv(), stop);
} catch (error) {
  if (!stop.requested()) say(`\nSignalbox could not start.\n${error instanceof Error ? error.message : String(error)}`);
  await stop.now(1);
}
