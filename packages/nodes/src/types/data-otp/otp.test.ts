import { beforeEach, describe, expect, it } from 'vitest';
import type { EffectItem } from '../../contract/effect-context.ts';
import { memoryEffectContext } from '../../memory/memory-contexts.ts';
import { type MemoryWorld, memoryWorld } from '../../memory/memory-world.ts';
import { node } from './node.ts';
import { run } from './run.ts';

const start = Date.parse('2026-07-15T10:00:00Z');
let world: MemoryWorld;
beforeEach(() => {
  world = memoryWorld();
});

async function go(settings: Record<string, unknown>[], now = start) {
  const items = settings.map(
    (one): EffectItem<Record<string, unknown>> => ({
      ...{
        runId: 'run',
        nodeId: 'it',
        visit: 1,
        workflowId: 'workflow',
        class: 2,
        depth: 0,
        answer: null,
        contactId: null,
        origin: null,
        eventKey: null,
      },
      input: node.input.parse(one),
    }),
  );
  return (await run(items, memoryEffectContext(world, now))) as { port: string; output: Record<string, unknown> }[];
}
async function made(settings: Record<string, unknown> = {}) {
  const [result] = await go([settings]);
  return result?.output as { code: string; check: string; expiresAt: string };
}
const verify = (check: string, code: string) => ({ task: 'verify', check, code });
const other = (code: string): string => String((Number(code) + 1) % 10 ** code.length).padStart(code.length, '0');

describe('data.otp', () => {
  it('makes codes of the asked length, each its own', async () => {
    const results = await go(Array.from({ length: 20 }, () => ({ digits: 10 })));
    for (const { output } of results) expect(output.code).toMatch(/^\d{10}$/);
    expect(new Set(results.map(({ output }) => output.code)).size).toBe(20);
  });
  it('keeps the code out of what it is checked by', async () => {
    const { code, check, expiresAt } = await made();
    expect(check).not.toContain(code);
    expect(expiresAt).toBe('2026-07-15T10:10:00.000Z');
  });
  it('takes the right code once', async () => {
    const { code, check } = await made();
    expect(await go([verify(check, ` ${code} `)])).toMatchObject([{ port: 'right', output: { attemptsLeft: 2 } }]);
    expect(await go([verify(check, code)])).toMatchObject([{ port: 'wrong' }]);
  });
  it('counts attempts, also those of other runs and of the same batch', async () => {
    const { code, check } = await made({ attempts: 2 });
    expect(await go([verify(check, other(code))])).toMatchObject([{ port: 'wrong', output: { attemptsLeft: 1 } }]);
    expect(await go([verify(check, 'none'), verify(check, code)])).toMatchObject([
      { port: 'wrong', output: { attemptsLeft: 0 } },
      { port: 'tooMany' },
    ]);
  });
  it('counts together whatever way a check is spelled', async () => {
    const { code, check } = await made({ attempts: 1 });
    expect(await go([verify(check, other(code))])).toMatchObject([{ port: 'wrong' }]);
    const [name, salt, expires, attempts, hash] = check.split('.');
    for (const again of [
      `${check} `,
      [name, salt, `0${expires}`, attempts, hash].join('.'),
      [name, salt, expires, `0${attempts}`, hash].join('.'),
    ])
      expect(await go([verify(again, code)])).toMatchObject([{ port: 'tooMany' }]);
  });
  it('gives a code to one of two runs that ask at the same time', async () => {
    const { code, check } = await made();
    const ports = (await go([verify(check, code), verify(check, code)])).map(({ port }) => port);
    expect(ports).toEqual(['right', 'wrong']);
  });
  it('ends with its time', async () => {
    const { code, check } = await made({ expires: { amount: 1, unit: 'minutes' } });
    expect(await go([verify(check, code)], start + 60_000)).toMatchObject([{ port: 'expired' }]);
    expect(await go([verify(check, code)], start + 59_999)).toMatchObject([{ port: 'right' }]);
  });
  it('does not believe a check that was changed', async () => {
    const { code, check } = await made();
    const [name, salt, , attempts, hash] = check.split('.');
    const later = [name, salt, (start + 10 ** 10).toString(36), attempts, hash].join('.');
    expect(await go([verify(later, code)])).toMatchObject([{ port: 'wrong' }]);
    expect(await go([verify('otp1.x', code)])).toMatchObject([{ error: { code: 'otp.no_check', field: 'check' } }]);
  });
});
