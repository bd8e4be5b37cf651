'use client';
import { type CellValue, readCell, type TableColumn, tableLimits } from '@signalbox/domain';
import { notify, useWords } from '@signalbox/ui';
import { useRef, useState } from 'react';
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
export function useGrid({ rows, total, put, reload, writing }: Rows, writer: Writer): GridActs {
  const t = useWords();
  const [wrong, setWrong] = useState<ReadonlyMap<string, string>>(new Map());
  const [undos, setUndos] = useState<readonly Undo[]>([]);
  /** What rows are called that were not saved yet, and what they are called since. */
  const ids = useRef(new Map<string, string>());
  const made = useRef(0);
  const idOf = (id: string): string => ids.current.get(id) ?? id;
  const remember = (undo: Undo) => setUndos((before) => [...before.slice(-49), undo]);

  const send = (body: Parameters<Writer['write']>[0]) => {
    const sent = writer.write(body);
    writing(sent);
    return sent;
  };

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
    save(
      all.filter(({ id }) => id !== null),
      all.filter(({ id }) => id === null),
    );
  };

  /** New rows stand there at once, so that the next one is typed below them; they have an id of their own until they are saved. */
  const save = (old: readonly Written[], added: readonly Written[]) => {
    const first = total ?? 0;
    const fresh = added.map(({ values }, at) => ({ id: `+${++made.current}`, values, row: first + at }));
    put((next) => {
      for (const { row, values } of old) lay(next, row, values);
      for (const { row, id, values } of fresh) next.set(row, { id, values });
    }, fresh.length);
    const body = () => ({
      set: [...old.map(({ id, values, was }) => ({ id: idOf(id ?? ''), values, was })), ...fresh.map(({ values }) => ({ values }))],
    });
    void send(body).then((answer) => {
      if (!answer) {
        put((next) => {
          for (const { row, was } of old) lay(next, row, was);
          for (const { row } of fresh) next.delete(row);
        }, -fresh.length);
        reload();
        return;
      }
      const saved = answer.items.slice(old.length);
      for (const [at, { id }] of fresh.entries()) ids.current.set(id, saved[at]?.id ?? id);
      put((next) => {
        for (const { row, id } of fresh) {
          const there = next.get(row);
          if (there?.id === id) next.set(row, { ...there, id: idOf(id) });
        }
      });
      setWrong((before) => new Map([...before].map(([mark, typed]) => [moved(mark), typed])));
      remember({
        set: old.map(({ id, values, was }) => ({ id: idOf(id ?? ''), values: was, was: values })),
        remove: saved.map(({ id }) => id),
      });
    });
  };
  const moved = (mark: string): string => {
    const at = mark.lastIndexOf(' ');
    return `${idOf(mark.slice(0, at))}${mark.slice(at)}`;
  };

  const remove = (places: readonly number[]) => {
    const gone = places.flatMap((at) => rows.get(at)?.id ?? []);
    if (gone.length === 0) return;
    void send(() => ({ remove: gone.map(idOf) })).then((answer) => {
      if (!answer) return;
      const back: Undo = { set: answer.removed, remove: [] };
      remember(back);
      reload();
      notify({ text: t('tables.grid.removed', { count: answer.removed.length }), undo: () => takeBack(back) });
    });
  };

  const takeBack = (undo: Undo) => {
    setUndos((before) => before.filter((one) => one !== undo));
    void send(() => undo).then(() => reload());
  };
  const last = undos.at(-1);
  return { wrong, change, remove, undo: () => (last ? takeBack(last) : undefined), canUndo: last !== undefined };
}

function lay(rows: Map<number, GridRow>, at: number, values: Values): void {
  const there = rows.get(at);
  if (there) rows.set(at, { ...there, values: { ...there.values, ...values } });
}
