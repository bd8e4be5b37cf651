import { type ImportSettings, type ImportTarget, importLimits } from '@signalbox/contract';
import { type Channels, errorFacts, isSignalboxError, userError } from '@signalbox/domain';
import type { ErrorFacts } from '@signalbox/words';
import { type FieldForm, readFieldText } from './read-field-text.ts';

/** A row as it would be kept. Values are of `name`, `language` and `fields.<key>`; null empties. */
export interface ImportRow {
  /** As spreadsheets count, from 1. */
  no: number;
  cells: readonly string[];
  values: ReadonlyMap<string, unknown>;
  addresses: readonly { kind: string; value: string }[];
  /** Of the field that people are matched by. */
  key: string | null;
  tags: readonly string[];
  groups: readonly string[];
}
export interface FailedRow {
  no: number;
  cells: readonly string[];
  error: ErrorFacts;
}

/** Reads cells as their columns say. A row of which something cannot be read is left out as a whole, with the first reason. */
export function createRowReader(
  channels: Channels,
  settings: ImportSettings,
  fields: readonly FieldForm[],
): (no: number, cells: readonly string[]) => ImportRow | FailedRow {
  const readers = settings.columns.map((target, no) => (target ? readerOf(channels, settings, { target, fields, no }) : null));
  return (no, cells) => {
    const draft: Draft = { values: new Map(), addresses: [], tags: [...settings.tags], groups: [...settings.groups], first: '', last: '' };
    try {
      for (const [at, read] of readers.entries()) {
        const cell = cells[at] ?? '';
        if (cell.length > importLimits.cellCharacters)
          throw userError('import.cell_too_long', { column: at + 1, most: importLimits.cellCharacters });
        read?.(draft, cell.replaceAll('\0', '').trim());
      }
      const name = [draft.first, draft.last].filter(Boolean).join(' ');
      if (name !== '' && !draft.values.has('name')) draft.values.set('name', name);
      const { values, addresses, tags, groups } = draft;
      const key = settings.match === 'address' ? null : keyText(values.get(`fields.${settings.match}`));
      if (settings.match !== 'address' && key === null) throw userError('import.no_key', {});
      if (settings.match === 'address' && addresses.length === 0) throw userError('import.no_address', {});
      return { no, cells, values, addresses, key, tags: once(tags), groups: once(groups) };
    } catch (error) {
      if (!isSignalboxError(error)) throw error;
      return { no, cells, error: errorFacts(error) };
    }
  };
}

export const isFailed = (row: ImportRow | FailedRow): row is FailedRow => 'error' in row;
/** A value as people are matched by it. */
export const keyText = (value: unknown): string | null =>
  value === undefined || value === null || value === '' ? null : String(value).toLowerCase().slice(0, 200);

interface Draft {
  values: Map<string, unknown>;
  addresses: { kind: string; value: string }[];
  tags: string[];
  groups: string[];
  first: string;
  last: string;
}
type ReadCell = (draft: Draft, cell: string) => void;

function readerOf(
  channels: Channels,
  settings: ImportSettings,
  { target, fields, no }: { target: ImportTarget; fields: readonly FieldForm[]; no: number },
): ReadCell {
  const put = (draft: Draft, name: string, value: unknown): void => {
    if (value !== null) draft.values.set(name, value);
    else if (settings.empty === 'clear') draft.values.set(name, null);
  };
  switch (target.to) {
    case 'address': {
      const channel = channels.all.find((one) => one.addressKinds.contact === target.kind) ?? channels.usual;
      return ({ addresses }, cell) => {
        for (const text of cell === '' ? [] : cell.split(/[;\n]/).filter((one) => one.trim() !== ''))
          addresses.push({ kind: target.kind, value: channel.parseAddress(text.trim()) });
      };
    }
    case 'field':
    case 'newField': {
      const field = target.to === 'field' ? fields.find(({ key }) => key === target.key) : newField(target, no);
      if (!field) throw userError('contact.field_gone', { key: target.to === 'field' ? target.key : '' });
      return (draft, cell) => put(draft, `fields.${field.key}`, cell === '' ? null : readFieldText(field, cell, settings));
    }
    case 'tags':
    case 'groups': {
      const { to } = target;
      return (draft, cell) => {
        for (const name of cell.split(/[,;|]/)) if (name.trim() !== '') draft[to].push(name.trim().slice(0, 100));
      };
    }
    case 'language':
      return (draft, cell) => put(draft, 'language', cell === '' ? null : readLanguage(cell));
    case 'name':
      return (draft, cell) => put(draft, 'name', cell === '' ? null : cell.slice(0, 200));
    case 'firstName':
    case 'lastName':
      return (draft, cell) => {
        draft[target.to === 'firstName' ? 'first' : 'last'] = cell.slice(0, 100);
      };
  }
}

/** Until it is made a new field goes by the number of its column, which no field is called. */
const newField = ({ title, type }: Extract<ImportTarget, { to: 'newField' }>, no: number): FieldForm => ({
  ...{ key: newFieldKey(no), title, type, choices: [] },
});
export const newFieldKey = (column: number): string => `0${column}`;

function readLanguage(cell: string): string {
  const [language = '', ...rest] = cell.replaceAll('_', '-').split('-');
  const text = [language.toLowerCase(), ...rest].join('-');
  if (/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(text)) return text;
  throw userError('import.language', { text: cell.slice(0, 40) });
}

const once = (names: readonly string[]): string[] => [...new Map(names.map((name) => [name.toLowerCase(), name])).values()];
