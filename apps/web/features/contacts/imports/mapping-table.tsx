'use client';
import type { ContactField, ImportDetail, ImportSettings, ImportTarget } from '@signalbox/contract';
import { Select, TextInput, useWords, type Words } from '@signalbox/ui';
import { useState } from 'react';
import { useContactFields } from '../../conditions/condition-queries.ts';
import { columnsOf } from './columns-of.ts';

interface MappingTableProps {
  one: ImportDetail;
  settings: ImportSettings;
  onChange: (columns: ImportSettings['columns']) => void;
}

/** Each column of the file with its first value, and where it goes. */
export function MappingTable({ one: { heads, samples }, settings: { columns }, onChange }: MappingTableProps) {
  const t = useWords();
  const fields = useContactFields().data?.items ?? [];
  const put = (at: number, target: ImportTarget | null) => onChange(heads.map((_, no) => (no === at ? target : (columns[no] ?? null))));
  return (
    <ul aria-label={t('imports.columns.title')} className="grid border-t border-line">
      {columnsOf(heads).map(({ id, head, no }) => {
        const name = head || t('imports.column', { no: no + 1 });
        return (
          <li key={id} className="grid grid-cols-2 items-center gap-4 border-b border-line py-2 phone:grid-cols-1">
            <span className="min-w-0">
              <span className="block font-label wrap-anywhere">{name}</span>
              <span className="block truncate text-sm text-muted">{samples.map((row) => row[no]).find((cell) => cell) ?? ''}</span>
            </span>
            <Target name={name} target={columns[no] ?? null} fields={fields} onChange={(target) => put(no, target)} />
          </li>
        );
      })}
    </ul>
  );
}

interface TargetProps {
  name: string;
  target: ImportTarget | null;
  fields: readonly ContactField[];
  onChange: (target: ImportTarget | null) => void;
}
function Target({ name, target, fields, onChange }: TargetProps) {
  const t = useWords();
  const options = targetsOf(t, fields, name);
  return (
    <span className="grid gap-2">
      <Select
        small
        aria-label={t('imports.columns.goesToOf', { name })}
        value={target === null ? '' : idOf(target)}
        options={[{ value: '', label: t('imports.columns.leaveOut') }, ...options.map(([value, label]) => ({ value, label }))]}
        onChange={(event) => onChange(options.find(([value]) => value === event.target.value)?.[2] ?? null)}
      />
      {target?.to === 'newField' ? <NewField target={target} onChange={onChange} /> : null}
    </span>
  );
}

/** The title is saved when the field is left, so that not every letter is. */
function NewField({ target, onChange }: { target: Extract<ImportTarget, { to: 'newField' }>; onChange: (target: ImportTarget) => void }) {
  const t = useWords();
  const [title, setTitle] = useState(target.title);
  return (
    <span className="flex gap-2">
      <TextInput
        small
        aria-label={t('imports.target.newTitle')}
        maxLength={100}
        value={title}
        onChange={(event) => setTitle(event.target.value)}
        onBlur={() =>
          title.trim() === '' ? setTitle(target.title) : title === target.title ? undefined : onChange({ ...target, title: title.trim() })
        }
      />
      <Select
        small
        aria-label={t('imports.target.newType')}
        value={target.type}
        options={newTypes.map((type) => ({ value: type, label: t(`contacts.type.${type}`) }))}
        onChange={(event) => onChange({ ...target, type: newTypes.find((one) => one === event.target.value) ?? 'text' })}
      />
    </span>
  );
}
/** A choice needs its choices first, which *Fields of contacts* asks for. */
const newTypes = ['text', 'number', 'boolean', 'date', 'time', 'location', 'phone', 'email'] as const;

const idOf = (target: ImportTarget): string =>
  target.to === 'field' ? `field:${target.key}` : target.to === 'address' ? target.kind : target.to;

function targetsOf(t: Words, fields: readonly ContactField[], column: string): [id: string, label: string, target: ImportTarget][] {
  const plain = ['name', 'firstName', 'lastName', 'language', 'tags', 'groups'] as const;
  return [
    ...plain.slice(0, 3).map((to): [string, string, ImportTarget] => [to, t(`imports.target.${to}`), { to }]),
    ...(['phone', 'email'] as const).map((kind): [string, string, ImportTarget] => [
      kind,
      t(`imports.target.${kind}`),
      { to: 'address', kind },
    ]),
    ...plain.slice(3).map((to): [string, string, ImportTarget] => [to, t(`imports.target.${to}`), { to }]),
    ...fields.map(({ key, title }): [string, string, ImportTarget] => [`field:${key}`, title, { to: 'field', key }]),
    ['newField', t('imports.target.newField'), { to: 'newField', title: column.slice(0, 100), type: 'text' }],
  ];
}
