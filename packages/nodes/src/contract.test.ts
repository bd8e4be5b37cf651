import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type NodeFixture, type NodeSpec, portsOf, type TriggerEvent } from '@signalbox/flow';
import { wordsFor } from '@signalbox/words';
import { describe, expect, it } from 'vitest';
import { calls } from './calls.gen.ts';
import { fixturesOf } from './fixtures-of.ts';
import { givenOf } from './memory/fixture-world.ts';
import { runFixture } from './memory/run-fixture.ts';
import { catalogue } from './registry.gen.ts';
import { runs } from './runs.gen.ts';
import { steering } from './steering.gen.ts';
import { triggers } from './triggers.gen.ts';

const types = join(import.meta.dirname, 'types');
const folders = readdirSync(types, { withFileTypes: true }).filter((entry) => existsSync(join(types, entry.name, 'node.ts')));

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
    expect(fixturesOf(spec.type).length).toBeGreaterThan(0);
    expect(() => spec.summary({}, wordsFor('en'))).not.toThrow();
    expect(() => portsOf(spec, {})).not.toThrow();
  });
  it('has the files of its kind', () => {
    expect(triggers.has(spec.type)).toBe(spec.kind === 'trigger');
    expect(Boolean(spec.bind)).toBe(spec.kind === 'trigger');
    expect(runs.has(spec.type)).toBe(spec.kind === 'effect');
    expect(calls.has(spec.type)).toBe(spec.kind === 'call');
    expect(Boolean(steering.get(spec.type)?.enter)).toBe(spec.kind === 'steer');
  });
  it('names its ports and what they set', () => {
    for (const fixture of fixturesOf(spec.type)) {
      const input = spec.input.parse(fixture.input);
      const ports = portsOf(spec, input);
      expect(new Set(ports.map((port) => port.name)).size).toBe(ports.length);
      expect(ports.filter((port) => port.inside)).toHaveLength(isContainer(spec) ? 1 : 0);
      const known = [...Object.keys(spec.output.shape), ...Object.keys(spec.outputFields?.(input) ?? {}), 'error'];
      for (const port of ports) expect(known).toEqual(expect.arrayContaining([...(port.sets ?? [])]));
    }
  });
  it('has an upgrade for every older version', () => {
    for (let version = 1; version < spec.version; version += 1) expect(spec.upgrades?.[version]).toBeTypeOf('function');
  });
  it('shows every way out', () => {
    const shown = new Set(fixturesOf(spec.type).map((fixture) => fixture.port));
    const ports = fixturesOf(spec.type).flatMap((fixture) => portsOf(spec, spec.input.parse(fixture.input)));
    // Ways that come from the settings (cases, branches) stand for each other; the failed siding is there for every step.
    const typed = new Set(fixturesOf(spec.type).flatMap((fixture) => portsTyped(fixture.input)));
    const fixed = ports.filter((port) => port.name !== 'error' && !port.inside && !typed.has(port.name));
    expect([...shown]).toEqual(expect.arrayContaining(fixed.map((port) => port.name)));
  });
  it.each(fixturesOf(spec.type).map((fixture) => [fixture.name, fixture] as const))('fixture: %s', async (_name, fixture) => {
    if (spec.kind === 'trigger') checkTrigger(spec, fixture);
    else await checkRun(spec, fixture);
  });
});

/** Names of ports that a person typed into settings. */
const portsTyped = (input: Record<string, unknown>): string[] =>
  Object.values(input).flatMap((setting) =>
    Array.isArray(setting) ? setting.flatMap((one: { port?: unknown }) => (typeof one?.port === 'string' ? [one.port] : [])) : [],
  );

const isContainer = (spec: NodeSpec): boolean => spec.block === 'each' || spec.block === 'loop' || spec.block === 'try';

function checkTrigger(spec: NodeSpec, fixture: NodeFixture): void {
  const input = spec.input.parse(fixture.input);
  const event: TriggerEvent = { kind: spec.bind?.(input).kind ?? 'manual', payload: fixture.event?.payload ?? {} };
  const payload = triggers.get(spec.type)?.match(event, input);
  expect(triggers.get(spec.type)?.match({ kind: 'datalog', payload: {} }, input)).toBeNull();
  if (fixture.port === 'none') {
    expect(payload).toBeNull();
    return;
  }
  expect(payload).toMatchObject(fixture.output ?? {});
  expect(spec.output.safeParse(payload).error).toBeUndefined();
  expect(portsOf(spec, input).map((port) => port.name)).toContain(fixture.port);
}

async function checkRun(spec: NodeSpec, fixture: NodeFixture): Promise<void> {
  const run = await runFixture({ catalogue, steering, runs, calls, triggers }, spec, fixture);
  if (!run.ran) {
    expect(run.issues.filter((issue) => issue.severity === 'error')).toEqual([]);
    return;
  }
  const { line, result } = run;
  const { endsAt } = givenOf(fixture);
  if (endsAt) expect(new Date(result.now).toISOString()).toBe(endsAt);
  if (spec.block === 'goto') {
    // A jump is a track: only where it leads can be seen.
    expect(result.traces.at(-1)?.nodeId).toBe(spec.input.parse(fixture.input).step);
    return;
  }
  const left = line?.port ?? `end:${result.status}`;
  const caught = spec.block === 'try' && fixture.port === 'error';
  expect(left.split(','), JSON.stringify(line?.error)).toContain(fixture.port === 'error' && !caught ? 'end:failed' : fixture.port);
  if (fixture.port === 'error' && !caught) {
    expect(line?.error?.code).not.toBe('unexpected');
    return;
  }
  expect(line?.output).toMatchObject(fixture.output ?? {});
  if (fixture.port.startsWith('end:') || caught) return;
  const port = portsOf(spec, spec.input.parse(fixture.input)).find((one) => one.name === fixture.port);
  expect(port).toBeDefined();
  const declared = port?.sets ? spec.output.partial() : spec.output;
  expect(declared.safeParse(line?.output).error).toBeUndefined();
  for (const field of port?.sets ?? []) expect(line?.output).toHaveProperty(field);
}
