'use client';
import { type Condition, type ConditionItem, type ConditionRow, type ConditionText, readCondition, writeCondition } from '@signalbox/flow';
import { Button, cx, type MenuItem, notify, useWords, type Words } from '@signalbox/ui';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { asText, useFormFacts, type WidgetProps } from '../schema-form/form-context.tsx';
import { focusSoon } from '../schema-form/rows/focus-soon.ts';
import { RowHandle } from '../schema-form/rows/row-handle.tsx';
import { TemplateWidget } from '../schema-form/widgets/template-widget.tsx';
import { fieldOf } from './condition-fields.ts';
import { ConditionIssues } from './condition-issues.tsx';
import { addAfter, addGroup, addRow, addToGroup, moveAt, type Place, putItem, removeAt, setJoin } from './edit-condition.ts';
import { KeptText } from './kept-text.tsx';
import { RowLine } from './row-line.tsx';
import { rowProblem } from './row-problem.ts';
import { useConditionFacts } from './use-condition-facts.ts';

export type ConditionView = 'rows' | 'text';
interface ConditionRowsProps extends Pick<WidgetProps, 'id' | 'path' | 'value' | 'error'> {
  onChange: (text: string) => void;
  view: ConditionView;
  /** Whether an expression is true on the run that is looked at; null = nobody knows. */
  fits: (text: string) => boolean | null;
  /** The first word of the first row. */
  first?: string;
}

/** One condition, as rows or as its text. Both are views of the one expression that is stored. */
export function ConditionRows({ id, path, value, error, onChange, view, fits, first }: ConditionRowsProps) {
  const t = useWords();
  const { readOnly } = useFormFacts();
  const facts = useConditionFacts();
  const text = asText(value);
  const [kept, setKept] = useState({ text, condition: readCondition(text, facts.typeOf) });
  // Changed from elsewhere: taken back, typed as text, mended by a fix.
  if (kept.text !== text) setKept({ text, condition: readCondition(text, facts.typeOf) });
  const { condition } = kept;
  if (view === 'text' || !condition)
    return (
      <div className="grid gap-1.5">
        <TemplateWidget
          id={id}
          path={path}
          schema={{ ui: 'expression', of: 'bool' }}
          value={value}
          error={error}
          onChange={(next) => onChange(asText(next))}
        />
        {view === 'rows' && !condition && <p className="text-sm text-muted">{t('conditions.kept.unreadable')}</p>}
      </div>
    );
  const put = (next: Condition) => {
    const written = writeCondition(next);
    setKept({ text: written, condition: next });
    if (written !== text) onChange(written);
  };
  const [only] = condition.items;
  if (condition.items.length === 1 && only?.kind === 'text')
    return (
      <div className="grid gap-1.5">
        <KeptText text={only} />
        <ConditionIssues path={path} />
      </div>
    );

  const rowId = ({ at, inner }: Place) => `${id}-row-${at}${inner === undefined ? '' : `-${inner}`}`;
  const edit = {
    change: (place: Place, next: ConditionItem) => put(putItem(condition, place, next)),
    add: (place: Place) => {
      put(addAfter(condition, place));
      focusSoon(`${rowId(place.inner === undefined ? { at: place.at + 1 } : { ...place, inner: place.inner + 1 })}-field`);
    },
    remove: (place: Place) => {
      put(removeAt(condition, place));
      notify({ text: t('conditions.row.removed'), undo: () => put(condition) });
      focusSoon(`${id}-add`);
    },
    move: (place: Place, by: -1 | 1) => {
      const moved = moveAt(condition, place, by);
      if (!moved) return;
      put(moved.condition);
      const here = document.activeElement?.id.replace(`${rowId(place)}-`, '') ?? 'field';
      focusSoon(`${rowId(moved.place)}-${here || 'field'}`);
    },
  };
  const hasOpen = text.includes('choose(');
  const total = condition.items.reduce((count, item) => count + (item.kind === 'group' ? item.items.length : 1), 0);
  let number = 0;
  const line = (item: ConditionRow | ConditionText, place: Place, joiner: React.ReactNode) => {
    number += 1;
    const name = t('conditions.row.name', { number, total });
    const handle = !readOnly && (
      <RowHandle
        name={name}
        onMove={(by) => edit.move(place, by)}
        onRemove={() => edit.remove(place)}
        more={item.kind === 'row' ? swapItem(t, item, (next) => edit.change(place, next)) : []}
      />
    );
    const lead = <span className="min-w-0 truncate">{joiner}</span>;
    return (
      <div key={rowId(place)} className="flex min-w-0 items-start gap-0.5">
        <span className="pt-2.5">{handle}</span>
        <div className="min-w-0 flex-1">
          {item.kind === 'text' ? (
            <div className="flex items-start gap-2">
              <span className="w-[46px] shrink-0 pt-2 text-right text-sm text-muted">{lead}</span>
              <KeptText text={item} />
            </div>
          ) : (
            <RowLine
              id={rowId(place)}
              row={item}
              joiner={lead}
              name={name}
              fields={facts.fields}
              problem={rowProblem(t, item, { ...facts, field: fieldOf(facts.fields, item) })}
              fits={fits(writeCondition({ join: 'and', items: [item] }))}
              readOnly={readOnly}
              onChange={(next) => edit.change(place, next)}
              onAddAfter={() => edit.add(place)}
              onRemove={() => edit.remove(place)}
              onMove={(by) => edit.move(place, by)}
              onCreate={facts.create}
            />
          )}
        </div>
      </div>
    );
  };
  const joiner = (at: number): React.ReactNode => {
    if (at === 0) return first ?? t('conditions.join.when');
    if (at > 1 || readOnly) return t(`conditions.join.${condition.join}`);
    const other = condition.join === 'and' ? 'or' : 'and';
    return (
      <button
        type="button"
        className="rounded-sm px-1 py-0.5 font-label text-accent-text underline decoration-dotted underline-offset-4 hover:bg-hover"
        aria-label={t('conditions.join.switch', { now: t(`conditions.join.${condition.join}`), other: t(`conditions.join.${other}`) })}
        onClick={() => put(setJoin(condition, other))}
      >
        {t(`conditions.join.${condition.join}`)}
      </button>
    );
  };
  return (
    <div className="grid min-w-0 gap-1.5">
      {condition.items.length === 0 && <p className="text-sm text-muted">{t('conditions.problem.choose')}</p>}
      {condition.items.map((item, at) =>
        item.kind !== 'group' ? (
          line(item, { at }, joiner(at))
        ) : (
          <div key={rowId({ at })} className="flex min-w-0 items-start gap-1">
            <span className="w-[58px] shrink-0 pt-4 text-right text-sm text-muted">{joiner(at)}</span>
            <fieldset aria-label={t(`conditions.group.${item.join}`)} className="grid min-w-0 flex-1 gap-1.5 rounded-lg bg-sunken p-1.5">
              {item.items.map((one, inner) =>
                line(
                  one,
                  { at, inner },
                  t(inner === 0 ? `conditions.join.${item.join === 'and' ? 'both' : 'either'}` : `conditions.join.${item.join}`),
                ),
              )}
              {!readOnly && (
                <AddButton
                  label={t('conditions.add.condition')}
                  className="ml-[52px]"
                  onAdd={() => {
                    put(addToGroup(condition, at));
                    focusSoon(`${rowId({ at, inner: item.items.length })}-field`);
                  }}
                />
              )}
            </fieldset>
          </div>
        ),
      )}
      {!readOnly && (
        <div className="ml-[66px] flex gap-2">
          <AddButton
            id={`${id}-add`}
            label={t('conditions.add.condition')}
            onAdd={() => {
              put(addRow(condition));
              focusSoon(`${rowId({ at: condition.items.length })}-field`);
            }}
          />
          <AddButton
            label={t('conditions.add.group')}
            onAdd={() => {
              put(addGroup(condition));
              focusSoon(`${rowId({ at: condition.items.length, inner: 0 })}-field`);
            }}
          />
        </div>
      )}
      {!hasOpen && <ConditionIssues path={path} />}
      {text !== '' && (
        <p className="truncate rounded-md bg-sunken px-2 py-1 font-mono text-xs" title={text}>
          {text}
        </p>
      )}
    </div>
  );
}

function AddButton({ id, label, className, onAdd }: { id?: string; label: string; className?: string; onAdd: () => void }) {
  return (
    <Button
      {...(id ? { id } : {})}
      small
      look="quiet"
      className={cx('min-h-7! justify-self-start px-1.5! text-accent-text', className)}
      onClick={onAdd}
    >
      <Plus size={16} aria-hidden />
      {label}
    </Button>
  );
}

/** Another value of the run on the right instead of one that is written down, or back. */
function swapItem(t: Words, row: ConditionRow, put: (row: ConditionRow) => void): MenuItem[] {
  if (row.test === '' || row.field === '' || row.field === 'contact' || row.test === 'oneOf' || row.test === 'notOneOf') return [];
  const isPath = row.values.some((value) => 'path' in value);
  const label = t(isPath ? 'conditions.value.write' : 'conditions.value.compare');
  return [{ label, onSelect: () => put({ ...row, values: isPath ? [] : [{ path: '' }] }) }];
}
