import type { ExportColumnQuery, ExportColumns } from '@signalbox/contract';
import { requireRight, userError } from '@signalbox/domain';
import { wordsFor } from '@signalbox/words';
import type { ActorContext, ReadContext } from '../shared/service-context.ts';
import type { Asked, SourceColumn } from './export-source.ts';
import { exportSourceOf } from './export-sources.ts';

/** What an export can have, as the reader calls it. */
export async function listExportColumns(context: ActorContext, { of, table }: ExportColumnQuery): Promise<ExportColumns> {
  const source = exportSourceOf[of];
  requireRight(context.actor, source.right);
  const t = wordsFor(context.actor.language);
  const columns = await source.columns(context, { of, table: table ?? null, filters: {} });
  return { items: columns.map(({ id, head }) => ({ id, title: head(t) })) };
}

/** Those that were chosen, in the order of the choice; one that is gone meanwhile is left out. Throws `export.no_columns` when nothing is left. */
export async function chosenColumns(context: ReadContext, asked: Asked, ids: readonly string[] | null): Promise<readonly SourceColumn[]> {
  const all = await exportSourceOf[asked.of].columns(context, asked);
  const byId = new Map(all.map((column) => [column.id, column]));
  const chosen = ids === null ? all : [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
  if (chosen.length === 0) throw userError('export.no_columns', {}, { field: 'columns', status: 422 });
  return chosen;
}
