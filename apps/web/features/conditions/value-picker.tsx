'use client';
import { type Asked, type ConditionRow, comparisonSpec, type Operand, spanUnits } from '@signalbox/flow';
import { cx, Select, TextInput, useWords } from '@signalbox/ui';
import { type KeyboardEvent, useState } from 'react';
import { useGroups, useTags } from '../schema-form/widgets/use-pick-lists.ts';
import type { ConditionField } from './condition-fields.ts';
import { PickList } from './pick-list.tsx';

interface ValuePickerProps {
  id: string;
  row: ConditionRow;
  field: ConditionField | undefined;
  fields: readonly ConditionField[];
  onValues: (values: Operand[]) => void;
  onEnter: () => void;
  onCreate: (kind: 'group' | 'tag', name: string) => void;
  isWrong: boolean;
  describedBy: string | undefined;
  readOnly: boolean;
}

/** What a row compares with, by its type. */
export function ValuePicker(props: ValuePickerProps) {
  const t = useWords();
  const { id, row, onValues } = props;
  if (row.test === '') return <span />;
  const { asks } = comparisonSpec(row.test);
  const put = (at: number, value: Operand) => onValues(padded(row.values, at).with(at, value));
  const one = (at: number) => (
    <OneValue {...props} id={at === 0 ? id : `${id}-${at}`} at={at} asks={asks} put={(value) => put(at, value)} />
  );
  if (asks === 'nothing') return <span />;
  if (asks === 'texts') return <Texts {...props} />;
  if (asks === 'numbers' || asks === 'days')
    return (
      <span className="flex min-w-0 flex-wrap items-center gap-1.5">
        <span className="min-w-0 flex-1 basis-16">{one(0)}</span>
        <span className="text-sm text-muted">{t('conditions.value.and')}</span>
        <span className="min-w-0 flex-1 basis-16">{one(1)}</span>
      </span>
    );
  if (asks === 'span')
    return (
      <span className="grid min-w-0 grid-cols-[minmax(48px,1fr)_minmax(84px,auto)] gap-1.5">
        {one(0)}
        <Select
          small
          aria-label={t('conditions.value.unit')}
          disabled={props.readOnly}
          value={textOf(row.values[1]) || 'days'}
          options={spanUnits.map((unit) => ({ value: unit, label: t(`conditions.unit.${unit}`) }))}
          onChange={(event) => put(1, { text: event.target.value })}
        />
      </span>
    );
  return one(0);
}

type OneValueProps = ValuePickerProps & { at: number; asks: Asked; put: (value: Operand) => void };
function OneValue(props: OneValueProps) {
  const t = useWords();
  const { id, row, at, asks, put, field, fields, onEnter, isWrong, describedBy, readOnly } = props;
  const value = row.values[at];
  const label = t('conditions.value.label');
  if (value && 'path' in value)
    return (
      <PickList
        id={id}
        label={label}
        value={value.path}
        gone={value.path}
        options={fields.filter((one) => one.kind !== 'contact').map((one) => ({ value: one.path, title: one.title, under: one.under }))}
        onPick={(path) => put({ path })}
        {...{ isWrong, describedBy, readOnly, onEnter }}
      />
    );
  if (asks === 'group' || asks === 'tag') return <LabelPicker {...props} kind={asks} />;
  if (asks === 'text' && field && field.choices.length > 0)
    return (
      <PickList
        id={id}
        label={label}
        value={textOf(value)}
        options={field.choices.map((choice) => ({ value: choice, title: choice }))}
        onPick={(text) => put({ text })}
        onTyped={Object.assign((text: string) => put({ text }), { words: (text: string) => text })}
        {...{ isWrong, describedBy, readOnly, onEnter }}
      />
    );
  const isNumber = asks === 'number' || asks === 'numbers' || asks === 'span';
  return (
    <TextInput
      small
      id={id}
      type={asks === 'day' || asks === 'days' ? 'date' : 'text'}
      inputMode={isNumber ? 'decimal' : undefined}
      className={cx(isNumber && 'num')}
      aria-label={label}
      aria-invalid={isWrong || undefined}
      aria-describedby={describedBy}
      autoComplete="off"
      readOnly={readOnly}
      value={value && 'number' in value ? String(value.number) : textOf(value)}
      onChange={(event) => put(isNumber ? numberOf(event.target.value) : { text: event.target.value })}
      onKeyDown={enterKey(onEnter)}
    />
  );
}

/** Words with commas between them. What is being typed stays as it is typed. */
function Texts({ id, row, onValues, onEnter, isWrong, describedBy, readOnly }: ValuePickerProps) {
  const t = useWords();
  const kept = row.values.map(textOf);
  const [typed, setTyped] = useState(kept.join(', '));
  const shown = wordsOf(typed).join('\n') === kept.join('\n') ? typed : kept.join(', ');
  return (
    <TextInput
      small
      id={id}
      aria-label={t('conditions.value.words')}
      aria-invalid={isWrong || undefined}
      aria-describedby={describedBy}
      placeholder={t('conditions.value.wordsExample')}
      autoComplete="off"
      readOnly={readOnly}
      value={shown}
      onChange={(event) => {
        setTyped(event.target.value);
        onValues(wordsOf(event.target.value).map((text) => ({ text })));
      }}
      onKeyDown={enterKey(onEnter)}
    />
  );
}

function LabelPicker({
  id,
  row,
  at,
  put,
  kind,
  onEnter,
  onCreate,
  isWrong,
  describedBy,
  readOnly,
}: OneValueProps & { kind: 'group' | 'tag' }) {
  const t = useWords();
  const groups = useGroups(kind === 'group');
  const tags = useTags(kind === 'tag');
  const known = (kind === 'group' ? groups : tags).data?.items ?? [];
  const create = (name: string) => {
    put({ text: name });
    onCreate(kind, name);
  };
  return (
    <PickList
      id={id}
      label={t(`conditions.value.${kind}`)}
      placeholder={t(`conditions.value.choose.${kind}`)}
      value={textOf(row.values[at])}
      options={known.map(({ name, count }) => ({
        value: name,
        title: name,
        ...(count === null ? {} : { hint: t('form.people.count', { count }) }),
      }))}
      onPick={(name) => put({ text: name })}
      onTyped={Object.assign(create, { words: (name: string) => t(`conditions.create.${kind}`, { name }) })}
      {...{ isWrong, describedBy, readOnly, onEnter }}
    />
  );
}

const textOf = (value: Operand | undefined): string => (value && 'text' in value ? value.text : '');
const wordsOf = (typed: string): string[] => typed.split(',').flatMap((word) => word.trim() || []);
const padded = (values: readonly Operand[], at: number): Operand[] =>
  values.length > at ? [...values] : [...values, ...Array.from({ length: at + 1 - values.length }, (): Operand => ({ text: '' }))];
/** Digits with a comma or a point; anything else stays as it was typed, so that it can be told. */
const numberOf = (typed: string): Operand =>
  /^\s*[-−]?\d{1,15}(?:[.,]\d{1,10})?\s*$/.test(typed) ? { number: Number(typed.replace(',', '.').replace('−', '-')) } : { text: typed };
const enterKey = (onEnter: () => void) => (event: KeyboardEvent) => {
  if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  onEnter();
};
