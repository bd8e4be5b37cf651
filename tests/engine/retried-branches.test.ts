import { toPublicId } from '@signalbox/domain';
import { lines, phone, retryHarness, type Steps, testHouse } from '@signalbox/testkit/engine';
import { describe, expect, test } from 'vitest';

/** Runs that failed on one of several branches, repeated from there and carried on by the real stride. */
const rooms = testHouse();
const house = (steps: Steps, tracks: string[]) => retryHarness(rooms, steps, tracks);

describe('a run that failed on a branch', () => {
  const branches = [
    { port: 'left', title: 'Left' },
    { port: 'right', title: 'Right' },
  ];
  const fork = (within?: string) => {
    const place: [] | [string] = within === undefined ? [] : [within];
    return {
      both: ['logic.parallel', { branches }, ...place],
      send: ['msg.send', { to: '{{ trigger.from }}', text: 'Left' }, ...place],
      note: ['data.set', { values: [{ name: 'x', value: 'right' }] }, ...place],
      join: ['logic.join', {}, ...place],
      mark: ['run.tag', { name: 'heard', value: '{{ note.x }} {{ size(join.arrived) }}' }, ...place],
    } satisfies Steps;
  };
  const inside = ['both.left>send>join', 'both.right>note>join', 'join>mark'];
  const again = ['join waiting ', 'send done next', 'join done next', 'mark done next'];

  test('goes on there once the others have come, also when it fails a second time', async () => {
    const at = await house(fork(), ['start>both', ...inside]);
    await at.block();
    const first = await at.start(phone);
    await at.untilStill();
    expect(await at.see(first)).toMatchObject({ state: 'failed', errorNode: 'send', canRetry: { failedStep: { allowed: true } } });
    const second = await at.retry(toPublicId('run', first));
    expect([second.state, lines(second)]).toEqual(['failed', ['join waiting ', 'send failed ', 'join cancelled ']]);
    await at.unblock();
    const third = await at.retry(second.id);
    expect(lines(third)).toEqual(again);
    expect(third).toMatchObject({ state: 'done', tags: [{ name: 'heard', value: 'right 2' }] });
  });

  test('in an item only the branches of its own body count', async () => {
    const at = await house(
      {
        outer: ['logic.parallel', { branches }],
        each: ['logic.forEach', { list: '[1]' }],
        other: ['run.log', { text: 'x' }],
        meet: ['logic.join', {}],
        ...fork('each'),
      },
      ['start>outer', 'outer.left>each', 'each.item>both', 'each.done>meet', 'outer.right>other>meet', ...inside],
    );
    await at.block();
    const run = await at.start(phone);
    await at.untilStill();
    await at.unblock();
    const item = await at.retry(await at.part(run, 1));
    expect([item.state, lines(item)]).toEqual(['done', again]);
  });

  test('stays when another branch was under way', async () => {
    const at = await house(
      { ...fork(), note: ['logic.wait', { duration: { amount: 1, unit: 'days' } }], mark: ['run.tag', { name: 'a', value: 'b' }] },
      ['start>both', ...inside],
    );
    await at.block();
    const run = await at.start(phone);
    await at.untilStill();
    await expect(at.retry(toPublicId('run', run))).rejects.toMatchObject({ code: 'run.cannot_start_here' });
  });
});
