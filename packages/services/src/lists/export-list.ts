import { type ListName, type Page, pageSize } from '@signalbox/contract';
import { wordsFor } from '@signalbox/words';
import type { ActorContext } from '../shared/service-context.ts';
import { csvLine } from './csv-line.ts';
import { type ListExport, listExports } from './list-exports.ts';
import { momentWriter } from './moment-writer.ts';

export interface ListFile {
  name: string;
  /** Read from the database as they are asked for. */
  lines: AsyncGenerator<string, void>;
}
/** So many rows at most; a spreadsheet takes about ten times as many. */
const mostRows = 100_000;

/** A list with its filters as a table for spreadsheets. Rights and account are those of the list: its own use case reads the pages. */
export async function exportList(
  context: ActorContext,
  list: ListName,
  { query, timeZone }: { query: Record<string, string>; timeZone: string },
): Promise<ListFile> {
  const t = wordsFor(context.actor.language);
  const { columns: usual, more, read }: ListExport = listExports[list];
  const ask = (before?: string): Promise<Page<unknown>> =>
    read(context, { ...query, limit: String(pageSize.most), ...(before ? { before } : {}) });
  // What is wrong with the question is told before the first byte.
  const first = await ask();
  const columns = [...usual, ...((await more?.(context)) ?? [])];
  return { name: `${t(`exports.file.${list}`)}.csv`, lines: linesOf() };

  async function* linesOf(): AsyncGenerator<string, void> {
    const told = { t, at: momentWriter(timeZone) };
    // Where numbers have a comma, spreadsheets part cells by semicolons. The mark in front tells them that it is UTF-8.
    const separator = new Intl.NumberFormat(t.locale).format(1.5).includes(',') ? ';' : ',';
    const heads = columns.map(({ head }) => head(t));
    yield `\uFEFF${csvLine(heads, separator)}`;
    let rows = 0;
    for (let page = first; ; ) {
      yield page.items
        .map((item) =>
          csvLine(
            columns.map(({ cell }) => cell(item, told)),
            separator,
          ),
        )
        .join('');
      rows += page.items.length;
      if (page.next === null || rows >= mostRows) return;
      page = await ask(page.next);
    }
  }
}
