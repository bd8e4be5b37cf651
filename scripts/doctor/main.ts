import { say } from '../lib/say.ts';
import { needs } from './needs.ts';

// npm run doctor: one line per need, with what to do about it. Changes nothing.
let wrong = 0;
for (const { name, check } of needs) {
  const { ok, text } = await check().catch((error: unknown) => ({
    ok: false,
    text: error instanceof Error ? error.message : String(error),
  }));
  say(`  ${ok ? 'ok ' : 'FIX'}   ${name.padEnd(14)} ${text}`);
  if (!ok) wrong++;
}
say(wrong === 0 ? '\nEverything is in place: npm start' : `\n${wrong} to fix.`);
process.exitCode = wrong === 0 ? 0 : 1;
