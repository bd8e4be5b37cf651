'use client';
import type { TableDetail } from '@signalbox/contract';
import { bareTests, RowCondition, readRowCondition, rowTests } from '@signalbox/domain';
import { Select, TextInput, useWords } from '@signalbox/ui';
import { useCallback, useEffect, useState } from 'react';
import { z } from 'zod';
import { FilterBar } from '../lists/filter-bar.tsx';
import { SearchField } from '../lists/search-field.tsx';

interface RowFilterProps {
  table: TableDetail;
  search: string;
  /** The condition as it stands in the address. */
  where: string;
  set: (change: { search?: string; where?: string }) => void;
  onClear: (() => void) | null;
}

/** Which rows are shown: those with some words anywhere, or with something in a column. */
export function RowFilter({ table, search, where, set, onClear }: RowFilterProps) {
  const t = useWords();
  const kept = readWhere(where);
  const [column, setColumn] = useState(kept?.column ?? '');
  const [test, setTest] = useState<RowCondition['test']>(kept?.test ?? 'is');
  const [value, setValue] = useState(kept ? String(kept.value ?? '') : '');
  const onSearch = useCallback((text: string) => set({ search: text }), [set]);
  const of = table.columns.find(({ key }) => key === column);
  const isBare = bareTests.has(test);
  const isReady = of !== undefined && (isBare || value.trim() !== '');
  const isFit = !isReady || readRowCondition(of, { test, value }) !== null;
  const wanted = isReady && isFit ? JSON.stringify([{ column, test, value: isBare ? null : value.trim() }]) : '';
  useEffect(() => {
    if (wanted === where) return;
    // What does not fit keeps the rows that were found last.
    if (isReady && !isFit) return;
    const timer = setTimeout(() => set({ where: wanted }), 250);
    return () => clearTimeout(timer);
  }, [wanted, where, set, isReady, isFit]);
  return (
    <FilterBar
      onClear={
        onClear === null
          ? null
          : () => {
              setColumn('');
              setValue('');
              onClear();
            }
      }
    >
      <SearchField label={t('tables.filter.search')} placeholder={t('tables.filter.search')} value={search} onSearch={onSearch} />
      <Select
        aria-label={t('tables.filter.column')}
        className="w-44!"
        value={column}
        options={[{ value: '', label: t('tables.filter.any') }, ...table.columns.map(({ key, title }) => ({ value: key, label: title }))]}
        onChange={(event) => setColumn(event.target.value)}
      />
      {of ? (
        <>
          <Select
            aria-label={t('tables.filter.test')}
            className="w-40!"
            value={test}
            options={rowTests.map((one) => ({ value: one, label: t(`tables.test.${one}`) }))}
            onChange={(event) => setTest(rowTests.find((one) => one === event.target.value) ?? 'is')}
          />
          {isBare ? null : (
            <TextInput
              aria-label={t('tables.filter.value')}
              aria-invalid={!isFit}
              className="w-40!"
              value={value}
              onChange={(event) => setValue(event.target.value)}
            />
          )}
          {isFit ? null : <p className="text-sm text-wait">{t(`tables.grid.wrong.${of.type}`, { choices: of.choices })}</p>}
        </>
      ) : null}
    </FilterBar>
  );
}

function readWhere(text: string): RowCondition | null {
  try {
    return z.array(RowCondition).parse(JSON.parse(text))[0] ?? null;
  } catch {
    return null;
  }
}
