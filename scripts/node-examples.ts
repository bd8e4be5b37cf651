import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { NodeFixture, NodeSpec, TriggerMatch } from '@signalbox/flow';
import { type NodeTables, runFixture } from '@signalbox/nodes/fixtures';
import { errorWords, issueWords, wordsFor } from '@signalbox/words';

/** The docs are in the source language. */
const t = wordsFor('en');

/** A fixture that was run, as the docs show it. */
export interface Example {
  name: string;
  input: Record<string, unknown>;
  given?: Readonly<Record<string, unknown>>;
  /** What the step waited for. */
  answer?: { kind: string; payload: Record<string, unknown> };
  /** One sentence: which way it left, or how it failed. */
  outcome: string;
  output?: unknown;
}
export interface LoadedTables extends NodeTables {
  triggers: ReadonlyMap<string, TriggerMatch>;
  fixtures: ReadonlyMap<string, readonly NodeFixture[]>;
}

/** The node types with their behaviour, read from their folders: the registries may be stale. */
export async function loadTables(typesDir: string, folders: readonly string[]): Promise<LoadedTables> {
  const load = async <Value>(file: string, exported: string): Promise<Map<string, Value>> => {
    const having = folders.filter((folder) => existsSync(join(typesDir, folder, file)));
    return new Map(
      await Promise.all(
        having.map(
          async (folder): Promise<[string, Value]> => [folder.replaceAll('-', '.'), (await import(join(typesDir, folder, file)))[exported]],
        ),
      ),
    );
  };
  return {
    catalogue: await load('node.ts', 'node'),
    steering: await load('steer.ts', 'steering'),
    runs: await load('run.ts', 'run'),
    calls: await load('call.ts', 'call'),
    triggers: await load('trigger.ts', 'trigger'),
    fixtures: await load('fixtures.ts', 'fixtures'),
  };
}

/** Runs every fixture of a node type. What comes out is what the docs say, whatever the fixture expects; the contract test compares the two. */
export async function runExamples(tables: LoadedTables, spec: NodeSpec): Promise<Example[]> {
  const examples: Example[] = [];
  for (const fixture of tables.fixtures.get(spec.type) ?? []) {
    const { event, given, name, input } = fixture;
    const once = (): Ran | Promise<Ran> => (spec.kind === 'trigger' ? matched(tables, spec, fixture) : run(tables, spec, fixture));
    const ran = steady(await once(), await once()) as Ran;
    examples.push({ name, input, ...(given ? { given } : {}), ...(event && shownEvent(event.kind) ? { answer: event } : {}), ...ran });
  }
  return examples;
}

/** Codes and keys come out differently each time; the docs must not. */
function steady(first: unknown, second: unknown): unknown {
  if (typeof first !== 'object' || first === null) return first === second ? first : '(another one each time)';
  if (typeof second !== 'object' || second === null) return '(another one each time)';
  if (Array.isArray(first)) return first.map((item, index) => steady(item, (second as unknown[])[index]));
  return Object.fromEntries(Object.entries(first).map(([name, value]) => [name, steady(value, (second as Record<string, unknown>)[name])]));
}

const shownEvent = (kind: string): boolean => kind !== 'timeout';
type Ran = Pick<Example, 'outcome' | 'output'>;

async function run(tables: LoadedTables, spec: NodeSpec, fixture: NodeFixture): Promise<Ran> {
  const ran = await runFixture(tables, spec, fixture);
  if (!ran.ran) return { outcome: `Cannot be published: ${ran.issues[0] ? issueWords(t, ran.issues[0]) : ''}` };
  const { line, result } = ran;
  if (!line) return { outcome: `Goes on at \`${result.traces.at(-1)?.nodeId}\`.` };
  const { port, error, output } = line;
  if (error && port === null) return { outcome: `Fails with \`${error.code}\`: ${errorWords(t, error)}` };
  const way =
    port === null
      ? `Ends the run as ${result.status}`
      : `Leaves by ${port
          .split(',')
          .map((one) => `\`${one}\``)
          .join(' and ')}`;
  return isEmpty(output) ? { outcome: `${way}.` } : { outcome: `${way} with`, output };
}

function matched({ triggers }: LoadedTables, spec: NodeSpec, { input, event }: NodeFixture): Ran {
  const typed = spec.input.parse(input);
  const kind = spec.bind?.(typed).kind ?? 'manual';
  const payload = triggers.get(spec.type)?.match({ kind, payload: event?.payload ?? {} }, typed);
  return payload ? { outcome: 'Starts a run with', output: payload } : { outcome: 'Starts no run.' };
}

const isEmpty = (output: unknown): boolean => typeof output === 'object' && output !== null && Object.keys(output).length === 0;
