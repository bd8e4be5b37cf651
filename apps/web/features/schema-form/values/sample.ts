import { evaluateExpression, type Graph, type Plan, planFormat, valueText } from '@signalbox/flow';
import { catalogue, fixturesOf } from '@signalbox/nodes';
import { tokensOf } from '../template/template-text.ts';

/** Where the values come from that texts and expressions are shown with; `none` = nothing ran yet, so only texts are, with an example. */
export type SampleSource =
  | { kind: 'run'; person: string | null; startedAt: string; isLatest: boolean }
  | { kind: 'test' }
  | { kind: 'example' }
  | { kind: 'none' };
export interface Sample {
  /** Whose name and number it is. */
  person: string | null;
  scope: Readonly<Record<string, unknown>>;
  source: SampleSource;
}
export interface SamplePerson {
  id: string;
  name: string;
  phones: readonly string[];
  emails: readonly string[];
}
export type FoundValues = Readonly<Record<string, Record<string, unknown>>>;

/** The example of what starts the workflow, a person, and what the steps of a test found. */
export function sampleFrom(graph: Graph, found: FoundValues, person: SamplePerson | undefined): Sample {
  const start = startOf(graph);
  const example = start && fixturesOf(start.type).find((fixture) => fixture.event);
  return {
    person: person?.name || null,
    source: { kind: Object.keys(found).length > 0 ? 'test' : 'none' },
    scope: {
      ...found,
      trigger: { ...example?.event?.payload, ...example?.output, ...(start && found[start.id]) },
      ...(person && { contact: contactOf(person) }),
    },
  };
}

/** Sample data for every step: what the example of its type gives. */
export function exampleSample(graph: Graph, person: SamplePerson | undefined): Sample {
  const found: Record<string, Record<string, unknown>> = {};
  for (const { id, type } of graph.nodes) {
    const output = fixturesOf(type).find((fixture) => fixture.output)?.output;
    if (output) found[id] = output;
  }
  const sample = sampleFrom(graph, found, person);
  const run = { id: 'run_sample', startedAt: '2026-03-09T08:30:00.000Z', timeZone: 'UTC' };
  return { ...sample, source: { kind: 'example' }, scope: { run, ...sample.scope } };
}

/** What an earlier run had: the last result of each of its steps. */
export function runSample(
  run: RunValues,
  { person, timeZone, isLatest }: { person: SamplePerson | undefined; timeZone: string; isLatest: boolean },
): Sample {
  const found: Record<string, unknown> = {};
  for (const { nodeId, output } of run.steps) if (typeof output === 'object' && output !== null) found[nodeId] = output;
  const start = startOf(run.graph);
  const known = person ?? (run.contact && { ...run.contact, phones: [], emails: [] });
  return {
    person: run.contact?.name || null,
    source: { kind: 'run', person: run.contact?.name || null, startedAt: run.startedAt, isLatest },
    scope: {
      ...found,
      trigger: (start && found[start.id]) ?? {},
      contact: known ? contactOf(known) : contactOf(nobody),
      run: { id: run.id, startedAt: run.startedAt, timeZone },
    },
  };
}
export interface RunValues {
  id: string;
  startedAt: string;
  graph: Graph;
  contact: { id: string; name: string } | null;
  steps: readonly { nodeId: string; output?: unknown }[];
}

const startOf = (graph: Graph) => graph.nodes.find((node) => catalogue.get(node.type)?.kind === 'trigger');
const nobody: SamplePerson = { id: '', name: '', phones: [], emails: [] };
const contactOf = ({ id, name, phones, emails }: SamplePerson) => ({ id, name, phone: phones[0] ?? '', email: emails[0] ?? '' });

/** A piece of a filled-in template; a value that nothing is known for keeps its expression. */
type SamplePiece = { text: string } | { unknown: string };

export const filledWith = (text: string, { scope }: Sample, write = (value: string): string => value): SamplePiece[] =>
  tokensOf(text).map((token) => {
    if (token.kind === 'text') return { text: text.slice(token.from, token.to) };
    const found = evaluateExpression(noPlan, token.expr, { ...scope });
    return found.ok ? { text: write(valueText(found.value)) } : { unknown: token.expr };
  });

const longest = 28;
/** What a value was, in short; null = nothing is known, or it is empty. */
export function exampleOf(path: string, sample: Sample | undefined, most = longest): string | null {
  if (!sample || sample.source.kind === 'none') return null;
  // Hundreds of values may be in a list, and nothing but reading is asked of them.
  const value = path
    .split('.')
    .reduce<unknown>(
      (at, name) => (typeof at === 'object' && at !== null && Object.hasOwn(at, name) ? (at as Record<string, unknown>)[name] : undefined),
      sample.scope,
    );
  const text = valueText(value);
  if (text === '') return null;
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}

/** Parsed expressions are kept for each plan; those of the examples belong to none. */
const noPlan: Plan = { format: planFormat, engine: 1, nodes: {} };
