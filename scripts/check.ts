import { checks } from './check/checks.ts';
import { runCheck } from './check/run-check.ts';
import { say, seconds, sinceBegin } from './lib/say.ts';

// npm run check: what has to hold besides the tests. Runs everything, even after a failure; ends non-zero if one failed.
const failed: string[] = [];
for (const check of checks()) {
  const from = performance.now();
  const { problems, notes } = await runCheck(check);
  say(`  ${problems.length === 0 ? 'ok  ' : 'FAIL'}  ${check.name.padEnd(18)} ${seconds(from).padStart(7)}`);
  for (const line of [...problems, ...notes]) say(line);
  if (problems.length > 0) failed.push(check.name);
}
say(failed.length === 0 ? `\nAll checks passed in ${sinceBegin()}.` : `\nFailed after ${sinceBegin()}: ${failed.join(', ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;
