import type { EffectContext } from '../contract/effect-context.ts';
import { fakeId, type MemoryWorld } from './memory-world.ts';

type EnginePorts = Pick<
  EffectContext,
  'locks' | 'counters' | 'once' | 'digests' | 'tasks' | 'events' | 'runs' | 'callbacks' | 'publishing'
>;

/** The ports by which runs meet each other, on plain maps. Nobody else is there, so nothing is ever answered by itself. */
export function memoryEnginePorts(world: MemoryWorld, now: number): EnginePorts {
  return {
    locks: {
      acquire: async (items) => items.map((item) => acquire(world, item)),
      release: async (items) => {
        for (const { runId, key } of items) {
          world.lockQueue = world.lockQueue.filter((one) => one.key !== key || one.runId !== runId);
          if (world.locks.get(key) !== runId) continue;
          const next = world.lockQueue.find((one) => one.key === key);
          world.lockQueue = world.lockQueue.filter((one) => one !== next);
          if (next) world.locks.set(key, next.runId);
          else world.locks.delete(key);
        }
      },
    },
    counters: {
      add: async (items) =>
        items.map(({ key, windowAt, by, limit }) => {
          const at = `${key} ${windowAt}`;
          const before = world.counters.get(at) ?? 0;
          const ok = limit === null || before + by <= limit;
          if (ok) world.counters.set(at, before + by);
          return { count: ok ? before + by : before, ok };
        }),
    },
    once: {
      claim: async (items) =>
        items.map(({ scopeId, key, expiresAt }) => {
          const known = world.onceKeys.get(`${scopeId} ${key}`);
          if (known === null || (known !== undefined && known > now)) return false;
          world.onceKeys.set(`${scopeId} ${key}`, expiresAt);
          return true;
        }),
    },
    digests: {
      add: async (items) =>
        items.map(({ workflowId, nodeId, key, payload }) => {
          const at = [workflowId, nodeId, key].join(' ');
          const known = world.digests.get(at);
          world.digests.set(at, [...(known ?? []), payload]);
          return { first: known === undefined, count: (known?.length ?? 0) + 1 };
        }),
      take: async (items) =>
        items.map(({ workflowId, nodeId, key }) => {
          const at = [workflowId, nodeId, key].join(' ');
          const taken = world.digests.get(at) ?? [];
          world.digests.delete(at);
          return taken;
        }),
    },
    tasks: {
      open: async (items) =>
        items.map(({ runId, title }) => {
          const taskId = fakeId(world);
          world.tasks.push({ taskId, runId, title, status: 'open' });
          return { taskId };
        }),
      expire: async (ids) => {
        for (const task of world.tasks) if (ids.includes(task.taskId)) task.status = 'expired';
      },
    },
    events: { emit: async (items) => void world.events.push(...items) },
    runs: {
      cancelOthers: async (items) => items.map(() => world.otherRuns),
      tag: async (items) => void world.runTags.push(...items),
    },
    publishing: {
      publish: async (items) =>
        items.map((item) => {
          const published = { ...item, id: fakeId(world), topic: `t/1/${item.topic}` };
          world.published.push(published);
          return published;
        }),
    },
    callbacks: {
      create: async (items) =>
        items.map(() => {
          const token = `token-${fakeId(world).slice(-4)}`;
          return { url: `https://signalbox.example/callback/${token}`, token };
        }),
    },
  };
}

function acquire(world: MemoryWorld, { runId, key, mode }: { runId: string; key: string; mode: 'wait' | 'leave' | 'takeOver' }) {
  const holder = world.locks.get(key);
  // The id of a child run begins with that of its parent.
  const isAbove = (id: string): boolean => runId.startsWith(`${id}/`);
  const isHeldAbove = [holder ?? '', ...world.lockQueue.flatMap((one) => (one.key === key ? one.runId : []))].some(isAbove);
  if (holder === undefined || holder === runId || (mode === 'takeOver' && !isHeldAbove)) {
    world.locks.set(key, runId);
    return 'held' as const;
  }
  if (mode === 'leave') return 'busy' as const;
  if (isHeldAbove) return 'above' as const;
  if (!world.lockQueue.some((one) => one.key === key && one.runId === runId)) world.lockQueue.push({ key, runId });
  return 'queued' as const;
}
