import type { TestMove, TestOutcome } from '@signalbox/contract';
import { type Channels, toPublicId } from '@signalbox/domain';
import type { Move, OpenWait, Talk } from '@signalbox/flow';
import { matchesFilter } from '@signalbox/messaging';
import type { TestWorld } from './test-world.ts';

/** A move, and when it is made. */
export interface TimedMove {
  move: TestMove;
  at: number;
}
interface TalkInput {
  world: TestWorld;
  channels: Channels;
  outcomes: Readonly<Record<string, TestOutcome>>;
  moves: readonly TimedMove[];
  until: number;
}

/** The people and the network of a test that is led by hand. */
export function createTalk({ world, channels, outcomes, moves, until }: TalkInput): { talk: Talk; tookBy(index: number): string | null } {
  const made = moves.map((one) => moveOf(one, { world, channels }));
  const taken = new Map<Move, string>();
  const report: Talk['report'] = (wait) => {
    for (const key of wait.keys) {
      if (key.kind !== 'delivery') continue;
      const message = world.fake.messages.find(({ messageId: id }) => id === key.key || toPublicId('message', id) === key.key);
      const state = message && outcomeOf(outcomes, message.to);
      if (state && state !== 'none')
        return { kind: 'delivery', payload: { messageId: key.key, state, at: new Date(wait.openedAt).toISOString() } };
    }
    return null;
  };
  return {
    talk: { until, moves: made.filter((move) => move !== null), taken, report },
    tookBy: (index) => {
      const move = made[index];
      return (move && taken.get(move)) ?? null;
    },
  };
}

/** What becomes of messages to a phone. */
export const outcomeOf = (outcomes: Readonly<Record<string, TestOutcome>>, to: string): TestOutcome =>
  (Object.hasOwn(outcomes, to) ? outcomes[to] : undefined) ?? 'delivered';

/** Skipping is nobody's answer. */
function moveOf({ move, at }: TimedMove, { world, channels }: Pick<TalkInput, 'world' | 'channels'>): Move | null {
  if (move.kind === 'skip' || move.kind === 'skipToTimeout') return null;
  const when = new Date(at).toISOString();
  if (move.kind === 'task') {
    const isAsked = (wait: OpenWait) => wait.nodeId === move.nodeId && wait.keys.some((key) => key.kind === 'task');
    return { at, fits: (wait) => (isAsked(wait) ? { kind: 'task', payload: { at: when, ...move.payload } } : null) };
  }
  const { from, text } = move;
  const ours = world.fake.ourAddress;
  return {
    at,
    fits: (wait) => {
      for (const channel of channels.all) {
        const awaited = channel.replyKey(ours, from);
        const isAwaited = wait.keys.some(
          ({ kind, key, filter }) => kind === 'reply' && key === awaited && matchesFilter(filter ?? null, text),
        );
        if (isAwaited)
          return { kind: 'reply', payload: { ...channel.ofText(text), from, to: ours, messageId: 'test', at: when, receivedAt: when } };
      }
      return null;
    },
  };
}
