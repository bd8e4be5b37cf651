'use client';
import { type CellValue, readCell, type TableColumn, tableLimits } from '@signalbox/domain';
import { notify, useWords } from '@signalbox/ui';
import { useState } from 'react';
import type { GridRow, Rows } from './use-rows.ts';
import type { Writer } from './use-writer.ts';

type Values = GridRow['values'];
/** Something that is put into a cell; a place behind the last row makes a new one. */
export interface CellChange {
  row: number;
  column: TableColumn;
  given: CellValue;
}
interface Written {
  row: number;
  id: string | null;
  values: Values;
  was: Values;
}
/** How the last change is taken back. */
interface Undo {
  set: { id: string; values: Values; was?: Values }[];
  remove: string[];
}

export interface GridActs {
  /** What was typed into a cell and does not fit, by `<row id> <column>`. */
  wrong: ReadonlyMap<string, string>;
  change: (changes: readonly CellChange[]) => void;
  remove: (rows: readonly number[]) => void;
  undo: () => void;
  canUndo: boolean;
}

/** What is done with the rows of a grid: shown at once, saved behind it, and put back when it is refused. */
export function useGrid({ rows, total, put, reload }: Rows, writer: Writer): GridActs {
  const t = useWords();
  const [wrong, setWrong] = useState<ReadonlyMap<string, string>>(new Map());
  const [undos, setUndos] = useState<readonly Undo[]>([]);
  const remember = (undo: Undo) => setUndos((before) => [...before.slice(-49), undo]);

  const change = (changes: readonly CellChange[]) => {
    const written = new Map<number, Written>();
    const unfit = new Map(wrong);
    for (const { row: at, column, given } of changes) {
      const row = rows.get(at);
      if (!row && at < (total ?? 0)) continue;
      const mark = `${row?.id ?? ''} ${column.key}`;
      const value = readCell(column, given);
      unfit.delete(mark);
      if (value === undefined) {
        if (row) unfit.set(mark, String(given));
        else notify({ text: t('tables.grid.notFit', { value: String(given).slice(0, 60), title: column.title }) });
        continue;
      }
      const was = row?.values[column.key] ?? null;
      if (row && was === value) continue;
      const one = written.get(at) ?? { row: at, id: row?.id ?? null, values: {}, was: {} };
      one.values[column.key] = value;
      one.was[column.key] = was;
      written.set(at, one);
    }
    setWrong(unfit);
    const all = [...written.values()].filter(({ id, values }) => id !== null || Object.values(values).some((value) => value !== null));
    if (all.length === 0) return;
    if (all.length > tableLimits.atOnce) {
      notify({ text: t('tables.grid.tooMany', { most: tableLimits.atOnce }) });
      return;
    }
    const fresh = all.filter(({ id }) => id === null);
    put((next) => {
      for (const { row, id, values } of all) if (id !== null) next.set(row, { id, values: { ...next.get(row)?.values, ...values } });
    });
    void writer.write({ set: all.map(({ id, values, was }) => (id === null ? { values } : { id, values, was })) }).then((answer) => {
      if (!answer) {
        put((next) => {
          for (const { row, id, was } of all) if (id !== null) next.set(row, { id, values: { ...next.get(row)?.values, ...was } });
        });
        reload();
        return;
      }
      const first = total ?? 0;
      put((next) => {
        let added = 0;
        for (const [at, row] of answer.items.entries()) next.set(all[at]?.id === null ? first + added++ : (all[at]?.row ?? 0), row);
      }, fresh.length);
      remember({
        set: all.flatMap(({ id, values, was }) => (id === null ? [] : [{ id, values: was, was: values }])),
        remove: answer.items.flatMap(({ id }, at) => (all[at]?.id === null ? [id] : [])),
      });
    });
  };

  const remove = (places: readonly number[]) => {
    const ids = places.flatMap((at) => rows.get(at)?.id ?? []);
    if (ids.length === 0) return;
    void writer.write({ remove: ids }).then((answer) => {
      if (!answer) return;
      const back: Undo = { set: answer.removed, remove: [] };
      remember(back);
      reload();
      notify({ text: t('tables.grid.removed', { count: answer.removed.length }), undo: () => takeBack(back) });
    });
  };

  const takeBack = (undo: Undo) => {
    setUndos((before) => before.filter((one) => one !== undo));
    void writer.write(undo).then(() => reload());
  };
  const last = undos.at(-1);
  return { wrong, change, remove, undo: () => (last ? takeBack(last) : undefined), canUndo: last !== undefined };
}
