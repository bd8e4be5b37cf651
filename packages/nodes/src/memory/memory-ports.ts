import { isLastTry, judgeCall, type MemoryPorts, type MemoryRun, type NodeResult, nodeError } from '@signalbox/flow';
import type { Call } from '../contract/call-context.ts';
import type { EffectItem, RunMany } from '../contract/effect-context.ts';
import { memoryCallContext, memoryEffectContext } from './memory-contexts.ts';
import { labelsOf, type MemoryWorld } from './memory-world.ts';

type Plain = Record<string, unknown>;
export interface MemoryPortsOptions {
  world: MemoryWorld;
  runs: ReadonlyMap<string, RunMany<Plain>>;
  calls: ReadonlyMap<string, Call<Plain>>;
  runId: string;
  workflowId?: string;
  origin?: EffectItem<Plain>['origin'];
  eventKey?: EffectItem<Plain>['eventKey'];
  contactId?: string | null;
  accountTimeZone?: string;
}

/** Ports for `runInMemory` that run the real run.ts and call.ts on a fake account. */
export function memoryPorts({
  world,
  runs,
  calls,
  runId,
  workflowId = 'workflow',
  origin = null,
  eventKey = null,
  contactId = null,
  accountTimeZone = 'UTC',
}: MemoryPortsOptions): MemoryPorts {
  let contact = contactId;
  return {
    async effect({ nodeId, visit, type, input, answer: given }, now) {
      const run = runs.get(type);
      if (!run) return { result: missing(type) };
      const item: EffectItem<Plain> = {
        ...{ runId, nodeId, visit, workflowId, class: 2, input, contactId: contact, origin, eventKey, depth: 0 },
        answer: given ?? null,
      };
      const [made] = await run([item], memoryEffectContext(world, now, accountTimeZone));
      if (!made) return { result: missing(type) };
      const { contact: found, relabels, ...result } = made;
      const known = relabels && contact ? [...world.contacts.values()].find(({ id }) => id === contact) : undefined;
      if (found === undefined) return known ? { result, contact: { ...known, ...labelsOf(world, known.id) } } : { result };
      contact = found?.id ?? null;
      return { result, contact: found === null ? null : { ...found, ...labelsOf(world, found.id) } };
    },
    async call({ ref, type, input, policy, atMostOnce }) {
      const call = calls.get(type);
      if (!call) return missing(type);
      for (let tries = 1; ; tries += 1) {
        const tried = { policy, atMostOnce, tries };
        const made = call(input, memoryCallContext(world, `${runId}/${ref}`, isLastTry(tried)));
        const verdict = judgeCall(
          tried,
          await made.then(
            (result) => ({ result }),
            (error: unknown) => ({ error }),
          ),
        );
        if (!('again' in verdict)) return verdict.result;
      }
    },
  };
}

/** The ports of child runs: the same account, a run id and a contact of their own. */
export const childMemoryPorts =
  (options: MemoryPortsOptions): NonNullable<MemoryRun['childPorts']> =>
  ({ start }) => {
    const { id } = start.run;
    freeLocks(options.world, options.runId, id);
    const contactId = typeof start.contact?.id === 'string' ? start.contact.id : null;
    return memoryPorts({ ...options, runId: id, contactId });
  };

/** Children run one after the other, so whoever is no parent of the new one has ended, and with it its locks. */
function freeLocks({ locks }: MemoryWorld, rootId: string, childId: string): void {
  for (const [key, holder] of locks) if (holder.startsWith(`${rootId}/`) && !childId.startsWith(`${holder}/`)) locks.delete(key);
}

const missing = (type: string): NodeResult => ({ error: nodeError('node.unknown_type', { type }) });
