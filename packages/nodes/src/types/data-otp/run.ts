import { plainDigits } from '@signalbox/domain';
import { durationMs, type NodeInput, type NodeResult } from '@signalbox/flow';
import { runNode } from '../../contract/define-node.ts';
import type { EffectContext } from '../../contract/effect-context.ts';
import { failed } from '../../shared/values/failed.ts';
import { node } from './node.ts';
import { checkKey, checkOf, isRight, newCode, type OtpCheck, readCheck } from './otp-check.ts';

type Input = NodeInput<typeof node>;

export const run = runNode(node, async (items, context) => {
  const results: NodeResult[] = [];
  const open: Attempt[] = [];
  await Promise.all(
    items.map(async ({ input }, index) => {
      if (input.task === 'generate') {
        results[index] = await generate(input, context.now);
        return;
      }
      const check = readCheck(input.check);
      if (!check) results[index] = noCheck;
      else if (context.now >= check.expiresAt) results[index] = { port: 'expired', output: { attemptsLeft: 0 } };
      else open.push({ index, check, key: checkKey(check), code: plainDigits(input.code).replace(/\D/g, '') });
    }),
  );
  if (open.length > 0) await verify(open, context, results);
  return items.map((_, index) => results[index] ?? noCheck);
});

interface Attempt {
  index: number;
  check: OtpCheck;
  key: string;
  code: string;
}

const noCheck = failed('otp.no_check', {}, 'check');

async function generate({ digits, expires, attempts }: Input, now: number): Promise<NodeResult> {
  const expiresAt = now + durationMs(expires);
  const code = newCode(digits);
  return {
    port: 'next',
    output: { code, check: await checkOf(code, { expiresAt, attempts }), expiresAt: new Date(expiresAt).toISOString() },
  };
}

/** Every attempt counts before it is looked at, whichever run makes it; a code that was right once is used up. */
async function verify(open: Attempt[], { counters }: EffectContext, results: NodeResult[]): Promise<void> {
  const counts = await counters.add(open.map(({ key, check }) => ({ key, windowAt: check.expiresAt, by: 1, limit: check.attempts })));
  const isCode = await Promise.all(open.map(({ code, check }, order) => counts[order]?.ok === true && isRight(code, check)));
  const right: (Attempt & { attemptsLeft: number })[] = [];
  for (const [order, attempt] of open.entries()) {
    const { ok = false, count = 0 } = counts[order] ?? {};
    const attemptsLeft = Math.max(0, attempt.check.attempts - count);
    if (!ok) results[attempt.index] = { port: 'tooMany', output: { attemptsLeft: 0 } };
    else if (isCode[order]) right.push({ ...attempt, attemptsLeft });
    else results[attempt.index] = { port: 'wrong', output: { attemptsLeft } };
  }
  if (right.length === 0) return;
  const uses = await counters.add(right.map(({ key, check }) => ({ key: `${key}|used`, windowAt: check.expiresAt, by: 1, limit: 1 })));
  for (const [order, { index, attemptsLeft }] of right.entries())
    results[index] = { port: uses[order]?.ok ? 'right' : 'wrong', output: { attemptsLeft } };
}
