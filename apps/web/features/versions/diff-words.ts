import {
  canonicalJson,
  errorPort,
  type FieldChange,
  type FieldSchema,
  type Graph,
  inputSchemaOf,
  type NodeSpec,
  portsOf,
} from '@signalbox/flow';
import { catalogue } from '@signalbox/nodes';
import { valueWords } from '../schema-form/values/value-words.ts';
import type { DiffModel, DiffRow, TrackChange } from './diff-model.ts';

/** One line of the list: what it is called, how it was, how it is. */
export interface DiffLine {
  label: string;
  before: string;
  after: string;
}

/** `2 steps added, 1 changed, 1 removed`; what only stands elsewhere is told when there is nothing else. */
export function diffSummary({ rows, moved }: Pick<DiffModel, 'rows' | 'moved'>): string {
  const count = (mark: DiffRow['mark']) => rows.filter((row) => row.mark === mark).length;
  const parts = (['changed', 'added', 'removed'] as const).flatMap((mark) => (count(mark) > 0 ? [`${count(mark)} ${mark}`] : []));
  if (parts.length > 0) return parts.join(', ');
  return moved > 0 ? 'Steps only stand elsewhere. Nothing a run would notice.' : 'The two are the same.';
}

/** What the row is called. */
export const rowTitle = ({ node }: Pick<DiffRow, 'node'>): string =>
  node ? node.title || catalogue.get(node.type)?.title || node.type : 'Workflow settings';

/** The changes of one row as lines. */
export function diffLines(row: DiffRow, titleOf: (nodeId: string) => string): DiffLine[] {
  const spec = row.node ? catalogue.get(row.node.type) : undefined;
  const schema: Readonly<Record<string, FieldSchema>> = spec ? (inputSchemaOf(spec).properties ?? {}) : {};
  return [...row.fields.map((change) => fieldLine(change, schema)), ...row.tracks.map((track) => trackLine(track, row, spec, titleOf))];
}

/** Titles of the steps of both versions. */
export function titlesOf(graph: Graph): (nodeId: string) => string {
  const byId = new Map(graph.nodes.map((node) => [node.id, rowTitle({ node })]));
  return (nodeId) => byId.get(nodeId) ?? nodeId;
}

function fieldLine({ field, before, after }: FieldChange, schemas: Readonly<Record<string, FieldSchema>>): DiffLine {
  const name = field.replace(/^input\./, '');
  const schema = field.startsWith('input.') ? schemas[name] : undefined;
  const words = field === 'concurrency' ? concurrencyWords : (value: unknown) => valueWords(value ?? schema?.default, schema);
  const [was, is] = Array.isArray(before) && Array.isArray(after) ? onlyChanged(before, after) : [before, after];
  return { label: schema?.title ?? fieldWords[field] ?? name, before: words(was), after: words(is) };
}

/** Of two long lists what one of them does not have; when only the order changed, all of it. */
function onlyChanged(before: readonly unknown[], after: readonly unknown[]): [readonly unknown[], readonly unknown[]] {
  const [was, is] = [new Set(before.map(canonicalJson)), new Set(after.map(canonicalJson))];
  const [gone, fresh] = [before.filter((one) => !is.has(canonicalJson(one))), after.filter((one) => !was.has(canonicalJson(one)))];
  return gone.length + fresh.length > 0 ? [gone, fresh] : [before, after];
}

const modes: Readonly<Record<string, string>> = {
  ...{ allow: 'all at once', queue: 'one after the other', skip: 'only the first', cancelPrevious: 'only the newest' },
};
function concurrencyWords(value: unknown): string {
  const { mode = 'allow', key = '' } = (value ?? {}) as { mode?: string; key?: string };
  return key === '' ? (modes[mode] ?? mode) : `${modes[mode] ?? mode}, for each ${key}`;
}

const fieldWords: Readonly<Record<string, string>> = {
  ...{ title: 'Name', type: 'Kind of step', version: 'Version of the step', off: 'Switched off', note: 'Note', within: 'Stands inside' },
  ...{ concurrency: 'Runs at the same time' },
};

function trackLine(
  { port, before, after }: TrackChange,
  row: DiffRow,
  spec: NodeSpec | undefined,
  titleOf: (nodeId: string) => string,
): DiffLine {
  const ports = spec && row.node ? [...portsOf(spec, row.node.input), errorPort] : [];
  const word = ports.find((one) => one.name === port)?.title || (port === 'next' ? 'Then' : port);
  const to = (nodeId: string | null) => (nodeId === null ? 'leads nowhere' : `leads to ${titleOf(nodeId)}`);
  return { label: `Track “${word}”`, before: to(before), after: to(after) };
}
