import { durationMs, type NodeResult, portsOf, type WaitAnswer } from '@signalbox/flow';
import { effectItems } from '@signalbox/testkit/nodes';
import { describe, expect, it } from 'vitest';
import { memoryEffectContext } from '../../memory/memory-contexts.ts';
import { memoryWorld } from '../../memory/memory-world.ts';
import { catalogue } from '../../registry.gen.ts';
import { runs } from '../../runs.gen.ts';
import { steering } from '../../steering.gen.ts';

const now = Date.parse('2026-03-02T08:00:00Z');
const minutes = (amount: number) => ({ amount, unit: 'minutes' as const });
const answers = [{ kind: 'yes', port: 'yes', title: '', words: [] }];
const reply = (text: string): WaitAnswer => ({ kind: 'reply', payload: { text, receivedAt: new Date(now).toISOString() } });
const timeout: WaitAnswer = { kind: 'timeout', payload: {} };

/** A step as the engine carries it: what it answers, and the texts that it sends. */
function asked(type: 'msg.sendAndWait' | 'msg.waitForReply', input: Record<string, unknown>) {
  const world = memoryWorld();
  let output: Record<string, unknown> = {};
  let at = now;
  const take = (result: NodeResult | undefined) => {
    if (result && 'wait' in result) output = { ...output, ...result.wait.output };
    return result;
  };
  const origin = { channel: 'sms', ourAddress: '71400', theirAddress: '+46701740612', ownAddressId: 'own', providerId: 'provider' };
  const work = async (answer: WaitAnswer | null) => {
    const items = effectItems([input], { origin, answer: answer && { ...answer, output } });
    const [result] = (await runs.get(type)?.(items, memoryEffectContext(world, at))) ?? [];
    return take(result);
  };
  return {
    sent: () => world.messages.map(({ content }) => String(content.text)),
    output: () => output,
    begin: () => work(null),
    async hear(answer: WaitAnswer, afterMs = 0) {
      at += afterMs;
      const context = { now: at, accountTimeZone: 'UTC', visit: 1, contact: null, round: 0, chance: 0, output };
      const pure = steering.get(type)?.resume?.(input, answer, context);
      return pure === 'run' ? work(answer) : { pure };
    },
  };
}
const question = (more: Record<string, unknown> = {}) => ({
  ...{ text: 'Yes?', to: '+46701740612', from: '', answers, again: { times: 0, text: '' }, remind: null, timeout: minutes(60) },
  ...more,
});

describe('a question', () => {
  it('is asked again as often as it says, then nothing fits', async () => {
    const one = asked('msg.sendAndWait', question({ again: { times: 2, text: 'YES, please' } }));
    expect(await one.begin()).toMatchObject({ wait: { dueAt: now + 3_600_000, output: { tries: 1 } } });
    expect(await one.hear(reply('hm'), 1000)).toMatchObject({ wait: { dueAt: now + 3_601_000, output: { tries: 2, text: 'hm' } } });
    expect(await one.hear(reply('hmm'))).toMatchObject({ wait: { output: { tries: 3, text: 'hmm' } } });
    expect(await one.hear(reply('hmmm'))).toEqual({
      pure: { port: 'nothing', output: expect.objectContaining({ tries: 3, text: 'hmmm' }) },
    });
    expect(one.sent()).toEqual(['Yes?', 'YES, please', 'YES, please']);
  });
  it('without a text for it says the same again', async () => {
    const one = asked('msg.sendAndWait', question({ again: { times: 1, text: ' ' } }));
    await one.begin();
    await one.hear(reply('hm'));
    expect(await one.hear(reply('OK'))).toEqual({ pure: { port: 'yes', output: expect.objectContaining({ value: true, tries: 2 }) } });
    expect(one.sent()).toEqual(['Yes?', 'Yes?']);
  });
  it('reminds once, and gives up when it said', async () => {
    const one = asked('msg.sendAndWait', question({ remind: { after: minutes(30), text: 'Still there?' } }));
    expect(await one.begin()).toMatchObject({ wait: { dueAt: now + 1_800_000 } });
    expect(await one.hear(timeout, 1_800_000)).toMatchObject({ wait: { dueAt: now + 3_600_000, output: { reminded: true } } });
    expect(await one.hear(timeout, 1_800_000)).toEqual({ pure: { port: 'timeout', output: {} } });
    expect(one.sent()).toEqual(['Yes?', 'Still there?']);
  });
  it('does not remind when the time was over before anybody could', async () => {
    const one = asked('msg.sendAndWait', question({ remind: { after: minutes(30), text: '' } }));
    await one.begin();
    expect(await one.hear(timeout, 7_200_000)).toEqual({ pure: { port: 'timeout', output: {} } });
    expect(one.sent()).toEqual(['Yes?']);
  });
  it('that never gives up reminds all the same', async () => {
    const one = asked('msg.sendAndWait', question({ timeout: null, remind: { after: minutes(30), text: 'Still there?' } }));
    await one.begin();
    expect(await one.hear(timeout, 1_800_000)).toMatchObject({ wait: { dueAt: null } });
  });
  it('who was reminded and answers wrong is asked again, and not reminded again', async () => {
    const one = asked('msg.sendAndWait', question({ again: { times: 1, text: '' }, remind: { after: minutes(30), text: 'Still there?' } }));
    await one.begin();
    await one.hear(timeout, 1_800_000);
    expect(await one.hear(reply('hm'), 60_000)).toMatchObject({ wait: { dueAt: now + 1_860_000 + 3_600_000 } });
    expect(one.sent()).toEqual(['Yes?', 'Still there?', 'Yes?']);
  });
  it('of somebody else is only listened to, and asked again by this step', async () => {
    const one = asked('msg.waitForReply', question({ again: { times: 1, text: 'YES?' } }));
    expect(await one.begin()).toMatchObject({ wait: { keys: [{ kind: 'reply', key: 'sms|71400|+46701740612' }] } });
    await one.hear(reply('hm'));
    expect(one.sent()).toEqual(['YES?']);
  });
});

describe.each(['msg.sendAndWait', 'msg.waitForReply'] as const)('%s of version 1', (type) => {
  const old = type === 'msg.sendAndWait' ? { text: 'Hi', to: '+46701740612', from: '', timeout: minutes(5) } : { timeout: minutes(5) };
  const spec = catalogue.get(type);
  it('goes on in plans that were made of it', async () => {
    const one = asked(type, old);
    expect(await one.begin()).toMatchObject({ wait: { dueAt: now + durationMs(minutes(5)) } });
    expect(await one.hear(reply(' Yes '))).toMatchObject({ pure: { port: 'reply', output: { value: 'Yes', text: ' Yes ' } } });
    expect(await one.hear(timeout)).toEqual({ pure: { port: 'timeout', output: {} } });
  });
  it('goes on in waits that were opened by it', () => {
    const context = {
      now,
      accountTimeZone: 'UTC',
      visit: 1,
      contact: null,
      round: 0,
      chance: 0,
      output: { messageId: 'm', parts: 1, to: '+46701740612' },
    };
    const resume = (answer: WaitAnswer) => steering.get(type)?.resume?.(old, answer, context);
    expect(resume(reply('x'))).toMatchObject({ port: 'reply', output: { value: 'x' } });
    expect(resume(timeout)).toEqual({ port: 'timeout', output: {} });
  });
  it('is upgraded to the same ways out', () => {
    const upgraded = spec?.upgrades?.[1]?.(old) ?? {};
    expect(spec?.input.safeParse(upgraded).error).toBeUndefined();
    expect(spec && portsOf(spec, upgraded).map(({ name }) => name)).toEqual(['reply', 'timeout', 'error']);
    expect(spec && portsOf(spec, old).map(({ name }) => name)).toEqual(['reply', 'timeout', 'error']);
  });
});

it.each([
  [{ answers: [] }, 'answers'],
  [
    {
      answers: [
        { kind: 'text', port: 'a' },
        { kind: 'yes', port: 'b' },
      ],
    },
    'answers',
  ],
  [{ answers: [{ kind: 'yes', port: 'nothing' }] }, 'answers'],
  [{ answers: [{ kind: 'words', port: 'a', words: [] }] }, 'answers.0.words'],
  [{ answers: [{ kind: 'number', port: 'a', min: 2, max: 1 }] }, 'answers.0.max'],
  [{ remind: { after: minutes(60), text: '' } }, 'remind.after'],
  [{ again: { times: 6, text: '' } }, 'again.times'],
])('%j is refused at %s', (wrong, path) => {
  const issues = catalogue.get('msg.sendAndWait')?.input.safeParse({ ...question(), ...wrong }).error?.issues ?? [];
  expect(issues.map((issue) => issue.path.join('.'))).toContain(path);
});
it('a step without a question of its own needs the words to ask again and to remind', () => {
  const issues = catalogue.get('msg.waitForReply')?.input.safeParse({
    ...{ answers, again: { times: 1 }, remind: { after: minutes(1) } },
  }).error?.issues;
  expect(issues?.map((issue) => issue.path.join('.'))).toEqual(['again.text', 'remind.text']);
});
