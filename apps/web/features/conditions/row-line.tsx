'use client';
import { type Comparison, type ConditionRow, comparisonSpec } from '@signalbox/flow';
import { Button, cx, IconButton, StateShape, Switch, useWords, type Words } from '@signalbox/ui';
import { X } from 'lucide-react';
import type { KeyboardEvent, ReactNode } from 'react';
import { comparisonsFor, withField, withTest } from './comparison-list.ts';
import type { ConditionField } from './condition-fields.ts';
import { fieldOf } from './condition-fields.ts';
import { PickList } from './pick-list.tsx';
import type { RowProblem } from './row-problem.ts';
import { ValuePicker } from './value-picker.tsx';

export interface RowLineProps {
  id: string;
  row: ConditionRow;
  /** When, and, or, both, either: a word, or the switch of its level. */
  joiner: ReactNode;
  name: string;
  fields: readonly ConditionField[];
  problem: RowProblem | null;
  /** Whether it fits on the run that is looked at; null = nobody knows. */
  fits: boolean | null;
  readOnly: boolean;
  onChange: (row: ConditionRow) => void;
  onAddAfter: () => void;
  onRemove: () => void;
  onMove: (by: -1 | 1) => void;
  onCreate: (kind: 'group' | 'tag', name: string) => void;
}

/** Joiner, field, comparison, value. */
export function RowLine(props: RowLineProps) {
  const { id, row, joiner, name, fields, problem, fits, readOnly, onChange, onAddAfter, onRemove, onMove, onCreate } = props;
  const t = useWords();
  const field = fieldOf(fields, row);
  const tests = comparisonsFor(field ?? { kind: row.test === '' ? 'any' : comparisonSpec(row.test).kind });
  const noteId = `${id}-note`;
  const isWrong = problem !== null && !problem.isOpen;
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    event.stopPropagation();
    onMove(event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    <fieldset aria-label={name} className="@container grid min-w-0 gap-1" onKeyDown={onKeyDown}>
      <div className="grid grid-cols-[46px_minmax(0,1fr)_26px] items-center gap-1.5 @sm:grid-cols-[46px_minmax(0,1.5fr)_minmax(0,1.15fr)_minmax(0,1.1fr)_16px_26px]">
        <span className="flex items-center justify-end gap-0.5 self-start pt-2 text-sm text-muted @sm:self-center @sm:pt-0">{joiner}</span>
        <PickList
          id={`${id}-field`}
          label={t('conditions.field.label')}
          placeholder={t('conditions.field.choose')}
          value={row.field}
          gone={row.field}
          options={fields.map((one) => ({ value: one.path, title: one.title, under: one.under }))}
          onPick={(path) => {
            const next = fields.find((one) => one.path === path);
            if (next) onChange(withField(row, next));
          }}
          isWrong={isWrong && !field}
          describedBy={problem ? noteId : undefined}
          readOnly={readOnly}
        />
        <span className="@sm:hidden">{!readOnly && <RemoveButton onRemove={onRemove} />}</span>
        <span className="col-start-2 min-w-0 @sm:col-start-auto">
          <PickList
            id={`${id}-test`}
            label={t('conditions.comparison.label')}
            placeholder={t('conditions.comparison.choose')}
            value={row.test}
            options={testOptions(t, tests, field)}
            onPick={(test) => onChange(withTest(row, test as Comparison, field))}
            readOnly={readOnly || row.field === ''}
          />
        </span>
        <span className="col-start-2 min-w-0 empty:hidden @sm:col-start-auto @sm:empty:block">
          <ValuePicker
            id={`${id}-value`}
            row={row}
            field={field}
            fields={fields}
            onValues={(values) => onChange({ ...row, values })}
            onEnter={onAddAfter}
            onCreate={onCreate}
            isWrong={isWrong && field !== undefined}
            describedBy={problem ? noteId : undefined}
            readOnly={readOnly}
          />
        </span>
        <span className="col-start-3 row-start-2 @sm:col-start-auto @sm:row-start-auto">
          <FitMark fits={fits} />
        </span>
        <span className="hidden @sm:block">{!readOnly && <RemoveButton onRemove={onRemove} />}</span>
      </div>
      <RowNotes {...{ id: noteId, row, problem, onChange, onCreate, readOnly }} />
    </fieldset>
  );
}

const RemoveButton = ({ onRemove }: { onRemove: () => void }) => {
  const t = useWords();
  return (
    <IconButton label={t('conditions.row.remove')} onClick={onRemove} className="size-[26px]! min-h-0! text-muted pointer-coarse:size-9!">
      <X size={16} aria-hidden />
    </IconButton>
  );
};

function FitMark({ fits }: { fits: boolean | null }) {
  const t = useWords();
  if (fits === null) return <span className="block size-4" />;
  return (
    <span className="block">
      {fits ? <StateShape shape="tick" tone="ok" /> : <span aria-hidden className="mx-0.5 block h-0.5 w-3 bg-line-strong" />}
      <span className="sr-only">{t(fits ? 'conditions.fit.yes' : 'conditions.fit.no')}</span>
    </span>
  );
}

/** What is said under a row: what it needs, and how texts are compared. */
function RowNotes({
  id,
  row,
  problem,
  onChange,
  onCreate,
  readOnly,
}: Pick<RowLineProps, 'row' | 'problem' | 'onChange' | 'onCreate' | 'readOnly'> & { id: string }) {
  const t = useWords();
  const spec = row.test === '' ? null : comparisonSpec(row.test);
  const hasExact = spec?.exact !== undefined && spec.asks !== 'nothing';
  if (!problem && !hasExact && spec?.asks !== 'pattern') return null;
  return (
    <div className="ml-[52px] flex flex-wrap items-center gap-x-3 gap-y-1 text-xs">
      {problem && (
        <p id={id} className={cx('flex min-w-0 items-center gap-1.5', problem.isOpen ? 'text-muted' : 'text-bad')}>
          {!problem.isOpen && <StateShape shape="cross" tone="bad" className="size-3.5!" />}
          <span className="min-w-0">{problem.message}</span>
          {problem.create && !readOnly && (
            <Button
              small
              look="quiet"
              className="min-h-6! px-1.5! text-xs"
              onClick={() => problem.create && onCreate(problem.create.kind, problem.create.name)}
            >
              {t('form.create.it')}
            </Button>
          )}
        </p>
      )}
      {spec?.asks === 'pattern' && <p className="text-muted">{t('conditions.value.pattern')}</p>}
      {hasExact && (
        <span className="flex min-w-0 flex-1 items-center gap-2">
          <span className="min-w-0 flex-1 text-muted">{t(row.exact ? 'conditions.exact.on' : 'conditions.exact.off')}</span>
          <span className="flex items-center gap-1.5">
            <label htmlFor={`${id}-exact`}>{t('conditions.exact.label')}</label>
            <Switch
              id={`${id}-exact`}
              checked={row.exact}
              disabled={readOnly}
              onCheckedChange={(exact) => onChange({ ...row, exact })}
              className="h-5! w-8! [&>span]:top-[2px]! [&>span]:left-[2px]! [&>span]:size-4!"
            />
          </span>
        </span>
      )}
    </div>
  );
}

/** The comparisons by their words; those that read the value as another type under a heading. */
function testOptions(t: Words, tests: readonly Comparison[], field: ConditionField | undefined) {
  const kindOf = (test: Comparison) => comparisonSpec(test).kind;
  return tests.map((test, at) => {
    const previous = tests[at - 1];
    const isNew = previous !== undefined && kindOf(previous) !== kindOf(test);
    const { asks, kind } = comparisonSpec(test);
    return {
      value: test,
      title: t(`conditions.test.${test}`),
      ...(isNew && field?.kind !== 'day' && kind !== 'contact' && kind !== 'list' ? { heading: t(`conditions.as.${kind}`) } : {}),
      ...(asks === 'days' || asks === 'day' || asks === 'span' || asks === 'numbers' || asks === 'texts'
        ? { hint: t(`conditions.asks.${asks}`) }
        : {}),
    };
  });
}
