import { type ImportCounts, type ImportDetail, ImportSettings, type ImportSummary, importLimits } from '@signalbox/contract';
import { idTime, toPublicId } from '@signalbox/domain';
import type { ErrorFacts, Say } from '@signalbox/words';
import { toldError } from '../shared/told-error.ts';

export const noCounts: ImportCounts = { rows: 0, added: 0, changed: 0, same: 0, passed: 0, failed: 0, left: 0 };

export interface ImportListRow {
  id: string;
  name: string;
  state: ImportSummary['state'];
  size: number;
  by: string;
  counts: Partial<ImportCounts>;
  place: { phase?: string; offset?: number };
  error: ErrorFacts | null;
  startedAt: Date | null;
  endedAt: Date | null;
}
/** Of `import i` and `app_user u`. */
export const importColumns = `i.id, i.name, i.state, i.size_bytes::float8 as size, u.name as by, i.counts, i.place, i.error, i.started_at as "startedAt", i.ended_at as "endedAt"`;

export function importSummary(t: Say, row: ImportListRow): ImportSummary {
  const { state, size, place, endedAt } = row;
  return {
    ...{ id: toPublicId('import', row.id), name: row.name, state, sizeBytes: size, by: row.by, counts: { ...noCounts, ...row.counts } },
    share: ['checked', 'done', 'undone'].includes(state) || place.phase === 'leave' ? 1 : Math.min(1, (place.offset ?? 0) / size),
    ...{
      at: new Date(idTime(row.id)).toISOString(),
      startedAt: row.startedAt?.toISOString() ?? null,
      endedAt: endedAt?.toISOString() ?? null,
    },
    canUndo: undoable.has(state) && endedAt !== null && Date.now() - endedAt.getTime() < importLimits.undoDays * 86_400_000,
    error: row.error === null ? null : toldError(t, row.error),
  };
}
const undoable = new Set<string>(['done', 'stopped', 'failed']);

export interface ImportDetailRow extends ImportListRow {
  kind: ImportDetail['kind'];
  heads: string[];
  samples: string[][];
  settings: unknown;
  rememberedAt: Date | null;
  differences: ImportDetail['differences'];
}
export const importDetailColumns = `${importColumns}, i.kind, i.heads, i.samples, i.settings, i.remembered_at as "rememberedAt", i.differences`;

/** Rows keep the uuid of the group. */
const shownSettings = (settings: ImportSettings): ImportSettings => ({
  ...settings,
  group: settings.group === null ? null : toPublicId('group', settings.group),
});

export const importDetail = (t: Say, row: ImportDetailRow, errors: { row: number; error: ErrorFacts }[]): ImportDetail => ({
  ...importSummary(t, row),
  ...{ kind: row.kind, heads: row.heads, samples: row.samples, rememberedAt: row.rememberedAt?.toISOString() ?? null },
  settings: row.settings === null ? null : shownSettings(ImportSettings.parse(row.settings)),
  differences: row.differences,
  errors: errors.map(({ row: no, error }) => ({ row: no, error: toldError(t, error) })),
});
