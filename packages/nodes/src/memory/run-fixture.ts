import { channels } from '@signalbox/domain';
import {
  type Catalogue,
  compile,
  type EngineState,
  type Issue,
  type MemoryResult,
  type NodeFixture,
  type NodeSpec,
  runInMemory,
  type SteeringTable,
  type Trace,
  type TriggerTable,
} from '@signalbox/flow';
import type { Call } from '../contract/call-context.ts';
import type { RunMany } from '../contract/effect-context.ts';
import { calledGraph, fixtureGraph, startSpec } from './fixture-graph.ts';
import { fixtureContact, fixturePayload, givenOf, membersOf, worldOf } from './fixture-world.ts';
import { childMemoryPorts, type MemoryPortsOptions, memoryPorts } from './memory-ports.ts';

type Plain = Record<string, unknown>;
export interface NodeTables {
  catalogue: Catalogue;
  steering: SteeringTable;
  runs: ReadonlyMap<string, RunMany<Plain>>;
  calls: ReadonlyMap<string, Call<Plain>>;
  triggers: TriggerTable;
}
export type FixtureRun =
  | { ran: false; issues: Issue[] }
  | { ran: true; result: MemoryResult /** The last trace line of the step. */; line: Trace | undefined };

/** Runs a fixture as a small workflow through the compiler and the engine, on fake ports and a virtual clock. */
export async function runFixture(tables: NodeTables, spec: NodeSpec, fixture: NodeFixture): Promise<FixtureRun> {
  const given = givenOf(fixture);
  const catalogue = new Map([...tables.catalogue, ['test.start', startSpec]]);
  const { plan, issues } = compile(fixtureGraph(spec, fixture, given), catalogue);
  if (!plan) return { ran: false, issues };
  const without = (kind: string): boolean => fixture.event?.kind === kind;
  const contact = without('noContact') ? null : { ...fixtureContact, ...given.contact };
  const { runs, calls, steering, triggers } = tables;
  const options: MemoryPortsOptions = {
    world: worldOf(given),
    runs,
    calls,
    runId: 'run',
    contactId: contact?.id ?? null,
    accountTimeZone: given.timeZone,
    origin: without('noOrigin')
      ? null
      : { channel: channels.usual.id, ourAddress: '71400', theirAddress: '+46701740612', ownAddressId: 'own', providerId: 'provider' },
    eventKey: without('noRequest') ? null : { sourceId: 'source', key: 'key' },
  };
  const result = await runInMemory({
    plan,
    tables: { steering, calendars: new Map(Object.entries(given.calendars)) },
    ports: memoryPorts(options),
    childPorts: childMemoryPorts(options),
    start: { triggerNodeId: 'start', payload: fixturePayload, run: { id: 'run', accountTimeZone: given.timeZone }, contact },
    script: fixture.event && !worldly.has(fixture.event.kind) ? [{ afterMs: 1000, answer: fixture.event }] : [],
    now: Date.parse(given.now),
    workflows: (id) => {
      const called = id === 'wfl_called' && given.called ? compile(calledGraph(given.called), catalogue).plan : null;
      return called && { plan: called, triggerNodeId: 'called' };
    },
    triggers,
    members: (group) => membersOf(given, group),
    // As it comes back out of the database.
    between: (state) => JSON.parse(JSON.stringify(state)) as EngineState,
  });
  return { ran: true, result, line: result.traces.findLast((line) => line.nodeId === 'it') };
}

/** Event kinds that say how the run was started, or that no answer comes. */
const worldly = new Set(['noContact', 'noOrigin', 'noRequest', 'timeout']);
