import { canonicalJson, errorPort, type FieldChange, type FieldSchema, type NodeSpec, portsOf, settingsSchema } from '@signalbox/flow';
import { catalogue } from '@signalbox/nodes';
import { type Say, sayText } from '@signalbox/words/light';
import { valueWords } from '../schema-form/values/value-words.ts';
import type { DiffModel, DiffRow, TrackChange } from './diff-model.ts';

/** One line of the list: what it is called, how it was, how it is. */
export interface DiffLine {
  label: string;
  before: string;
  after: string;
}

/** `2 steps added, 1 changed, 1 removed`; what only stands elsewhere is told when there is nothing else. */
export function diffSummary(t: Say, { rows, moved }: Pick<DiffModel, 'rows' | 'moved'>): string {
  const count = (mark: DiffRow['mark']) => rows.filter((row) => row.mark === mark).length;
  const parts = (['changed', 'added', 'removed'] as const).flatMap((mark) =>
    count(mark) > 0 ? [t(`versions.diff.count.${mark}`, { count: count(mark) })] : [],
  );
  if (parts.length > 0) return parts.join(', ');
  return t(moved > 0 ? 'versions.diff.moved' : 'versions.diff.same');
}

/** The changes of one row as lines. */
export function diffLines(t: Say, row: DiffRow, titleOf: (nodeId: string) => string): DiffLine[] {
  const spec = row.node ? catalogue.get(row.node.type) : undefined;
  const schema: Readonly<Record<string, FieldSchema>> = spec ? (settingsSchema(t, spec).properties ?? {}) : {};
  return [
    ...row.fields.map((change) => fieldLine(t, change, schema)),
    ...row.tracks.map((track) => trackLine(t, track, { row, spec, titleOf })),
  ];
}

function fieldLine(t: Say, { field, before, after }: FieldChange, schemas: Readonly<Record<string, FieldSchema>>): DiffLine {
  const name = field.replace(/^input\./, '');
  const schema = field.startsWith('input.') ? schemas[name] : undefined;
  const words =
    field === 'concurrency'
      ? (value: unknown) => concurrencyWords(t, value)
      : (value: unknown) => valueWords(t, value ?? schema?.default, schema);
  const [was, is] = Array.isArray(before) && Array.isArray(after) ? onlyChanged(before, after) : [before, after];
  return { label: schema?.title ?? t.find(`versions.diff.field.${field}`) ?? name, before: words(was), after: words(is) };
}

/** Of two long lists what one of them does not have; when only the order changed, all of it. */
function onlyChanged(before: readonly unknown[], after: readonly unknown[]): [readonly unknown[], readonly unknown[]] {
  const [was, is] = [new Set(before.map(canonicalJson)), new Set(after.map(canonicalJson))];
  const [gone, fresh] = [before.filter((one) => !is.has(canonicalJson(one))), after.filter((one) => !was.has(canonicalJson(one)))];
  return gone.length + fresh.length > 0 ? [gone, fresh] : [before, after];
}

function concurrencyWords(t: Say, value: unknown): string {
  const { mode = 'allow', key = '' } = (value ?? {}) as { mode?: string; key?: string };
  const word = t.find(`versions.diff.mode.${mode}`) ?? mode;
  return key === '' ? word : t('versions.diff.modeKey', { mode: word, key });
}

interface TrackOf {
  row: DiffRow;
  spec: NodeSpec | undefined;
  titleOf: (nodeId: string) => string;
}
function trackLine(t: Say, { port, before, after }: TrackChange, { row, spec, titleOf }: TrackOf): DiffLine {
  const ports = spec && row.node ? [...portsOf(spec, row.node.input), errorPort] : [];
  const word = sayText(t, ports.find((one) => one.name === port)?.title ?? '') || (port === 'next' ? t('versions.diff.then') : port);
  const to = (nodeId: string | null) =>
    nodeId === null ? t('versions.diff.nowhere') : t('versions.diff.leadsTo', { step: titleOf(nodeId) });
  return { label: t('versions.diff.track', { port: word }), before: to(before), after: to(after) };
}
