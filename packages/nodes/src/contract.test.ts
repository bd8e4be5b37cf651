import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  compile,
  type Graph,
  type NodeFixture,
  type NodeSpec,
  portsOf,
  type RunState,
  runInMemory,
  type TriggerEvent,
} from '@signalbox/flow';
import { describe, expect, it } from 'vitest';
import { calls } from './calls.gen.ts';
import { fakeWorld } from './contract/fake-ports.ts';
import { memoryPorts } from './contract/memory-ports.ts';
import { catalogue } from './registry.gen.ts';
import { runs } from './runs.gen.ts';
import { steering } from './steering.gen.ts';
import { triggers } from './triggers.gen.ts';

const folders = readdirSync(import.meta.dirname, { withFileTypes: true }).filter((entry) =>
  existsSync(join(import.meta.dirname, entry.name, 'node.ts')),
);

describe('every node folder', () => {
  it('is in the registry under its own name', () => {
    expect(folders.map((folder) => folder.name.replaceAll('-', '.')).sort()).toEqual([...catalogue.keys()].sort());
    for (const [type, spec] of catalogue) expect(spec.type).toBe(type);
  });
});

describe.each([...catalogue.values()].map((spec) => [spec.type, spec] as const))('%s', (_type, spec) => {
  it('says what it is', () => {
    for (const words of [spec.title, spec.help, spec.icon]) expect(words.trim()).not.toBe('');
    expect(spec.help).toMatch(/\.$/);
    expect(spec.fixtures.length).toBeGreaterThan(0);
    expect(() => spec.summary({})).not.toThrow();
    expect(() => portsOf(spec, {})).not.toThrow();
  });
  it('has the files of its kind', () => {
    expect(triggers.has(spec.type)).toBe(spec.kind === 'trigger');
    expect(Boolean(spec.bind)).toBe(spec.kind === 'trigger');
    expect(runs.has(spec.type)).toBe(spec.kind === 'step');
    expect(calls.has(spec.type)).toBe(spec.kind === 'call');
    expect(Boolean(steering.get(spec.type)?.enter)).toBe(spec.kind === 'steer');
    if (spec.kind === 'step' && spec.waits) expect(steering.get(spec.type)?.resume).toBeTypeOf('function');
  });
  it('has an upgrade for every older version', () => {
    for (let version = 1; version < spec.version; version += 1) expect(spec.upgrades?.[version]).toBeTypeOf('function');
  });
  it.each(spec.fixtures.map((fixture) => [fixture.name, fixture] as const))('fixture: %s', async (_name, fixture) => {
    if (spec.kind === 'trigger') checkTrigger(spec, fixture);
    else await checkRun(spec, fixture);
  });
});

function checkTrigger(spec: NodeSpec, fixture: NodeFixture): void {
  const input = spec.input.parse(fixture.input);
  const event: TriggerEvent = { kind: spec.bind?.(input).kind ?? 'manual', payload: fixture.event?.payload ?? {} };
  const payload = triggers.get(spec.type)?.match(event, input);
  expect(payload).toMatchObject(fixture.output ?? {});
  expect(spec.output.safeParse(payload).error).toBeUndefined();
  expect(portsOf(spec, input).map((port) => port.name)).toContain(fixture.port);
  expect(triggers.get(spec.type)?.match({ kind: 'datalog', payload: {} }, input)).toBeNull();
}

const contact = {
  id: '0193a000-0000-7000-8000-000000000001',
  name: 'Maja',
  phone: '+46701740612',
  email: null,
  language: null,
  timeZone: null,
  fields: {},
};
const payload = {
  from: '+46701740612',
  to: '71400',
  text: 'Hello you',
  keyword: 'HELLO',
  rest: 'you',
  body: { age: 41 },
  method: 'POST',
  headers: {},
  query: {},
};
const start: NodeSpec = {
  type: 'test.start',
  version: 1,
  kind: 'trigger',
  group: 'trigger',
  title: 'Start',
  help: 'Start.',
  icon: 'play',
  synonyms: [],
  fixtures: [],
  input: catalogue.get('trigger.http')?.input.pick({}) ?? never(),
  output: catalogue.get('trigger.http')?.output ?? never(),
  outputFields: () => ({ from: 'string', to: 'string', text: 'string', keyword: 'string', rest: 'string' }),
  ports: [{ name: 'next', title: '', line: 'main' }],
  summary: () => '',
  bind: () => ({ kind: 'manual', keys: [], sourceId: null, config: {} }),
};

/** Runs the fixture as a workflow of one step, through the compiler and the engine, on fake ports. */
async function checkRun(spec: NodeSpec, fixture: NodeFixture): Promise<void> {
  const position = { x: 0, y: 0 };
  const base = { version: 1, title: '', position, off: false, note: '' };
  const graph: Graph = {
    format: 1,
    notes: [],
    nodes: [
      { ...base, id: 'start', type: 'test.start', input: {} },
      { ...base, id: 'it', type: spec.type, version: spec.version, input: fixture.input },
    ],
    edges: [{ id: 'e', from: 'start', port: 'next', to: 'it' }],
  };
  const { plan, issues } = compile(graph, new Map([...catalogue, ['test.start', start]]));
  expect(issues.filter((issue) => issue.severity === 'error')).toEqual([]);
  if (!plan) return never();
  const without = (kind: string): boolean => fixture.event?.kind === kind;
  const result = await runInMemory({
    plan,
    tables: { steering },
    ports: memoryPorts({
      world: fakeWorld(),
      runs,
      calls,
      runId: 'run',
      contactId: without('noContact') ? null : contact.id,
      origin: without('noOrigin')
        ? null
        : { channel: 'sms', ourAddress: '71400', theirAddress: '+46701740612', ownAddressId: 'own', providerId: 'provider' },
      eventKey: without('noRequest') ? null : { sourceId: 'source', key: 'key' },
    }),
    start: { triggerNodeId: 'start', payload, run: { id: 'run', accountTimeZone: 'UTC' }, contact: without('noContact') ? null : contact },
    script: fixture.event?.kind === 'reply' ? [{ afterMs: 1000, answer: fixture.event }] : [],
    between: (state) => JSON.parse(JSON.stringify(state)) as RunState,
  });
  const last = result.steps.at(-1);
  expect(last?.port ?? `end:${result.status}`, JSON.stringify(last?.error)).toBe(fixture.port === 'error' ? 'end:failed' : fixture.port);
  if (fixture.port === 'error') return;
  expect(last?.output).toMatchObject(fixture.output ?? {});
  const port = portsOf(spec, spec.input.parse(fixture.input)).find((one) => one.name === fixture.port);
  if (!fixture.port.startsWith('end:')) expect(port).toBeDefined();
  const declared = port?.sets ? spec.output.partial() : spec.output;
  expect(declared.safeParse(last?.output).error).toBeUndefined();
}

function never(): never {
  throw new Error('cannot happen: the fixture did not compile');
}
