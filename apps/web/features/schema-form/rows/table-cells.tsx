'use client';
import { type Complaint, cx, fieldProps, isWrong, Select, StateShape, TextInput } from '@signalbox/ui';
import type { ReactNode } from 'react';
import { CreateIt } from '../create-it.tsx';
import { asText, type FormSchema, issueAt, useFormFacts } from '../form-context.tsx';
import { TemplateWidget } from '../widgets/template-widget.tsx';
import type { CellPlace } from './row-table.tsx';

/** The label of a cell, what is in it, and what is wrong with that. */
export function CellFrame({
  place,
  error,
  help,
  children,
}: {
  place: CellPlace;
  error: Complaint | null;
  help?: string;
  children: ReactNode;
}) {
  const { id, label, labelClass, path } = place;
  return (
    <>
      <label id={`${id}-label`} htmlFor={id} className={labelClass}>
        {label}
      </label>
      {children}
      {(error || help) && (
        <p id={`${id}-note`} className={cx('flex gap-1.5 text-xs', error ? (isWrong(error) ? 'text-bad' : 'text-wait') : 'text-muted')}>
          {error && (
            <StateShape
              shape={isWrong(error) ? 'cross' : 'warning'}
              tone={isWrong(error) ? 'bad' : 'wait'}
              className="mt-px size-3.5! shrink-0"
            />
          )}
          <span className="min-w-0 [overflow-wrap:anywhere]">{error ? (isWrong(error) ? error : error.warning) : help}</span>
        </p>
      )}
      <CreateIt path={path} />
    </>
  );
}

export function TextCell({ place, placeholder }: { place: CellPlace; placeholder?: string }) {
  const { issues, readOnly } = useFormFacts();
  const error = issueAt(issues, place.path);
  return (
    <CellFrame place={place} error={error}>
      <TextInput
        {...fieldProps(place.id, error)}
        value={asText(place.value)}
        placeholder={placeholder}
        readOnly={readOnly}
        onChange={(event) => place.put(event.target.value)}
      />
    </CellFrame>
  );
}

/** A text that may hold values of earlier steps. */
export function TemplateCell({ place, schema }: { place: CellPlace; schema: FormSchema }) {
  const { issues } = useFormFacts();
  const error = issueAt(issues, place.path);
  return (
    <CellFrame place={place} error={error}>
      <TemplateWidget
        path={place.path}
        id={place.id}
        schema={schema}
        value={place.value}
        error={error}
        onChange={(next) => place.put(asText(next))}
      />
    </CellFrame>
  );
}

interface ChoiceCellProps {
  place: CellPlace;
  options: Readonly<Record<string, string>>;
  /** Where a choice changes more than itself. */
  onChoose?: (value: string) => void;
}
export function ChoiceCell({ place, options, onChoose = place.put }: ChoiceCellProps) {
  const { issues, readOnly } = useFormFacts();
  const error = issueAt(issues, place.path);
  return (
    <CellFrame place={place} error={error}>
      <Select
        {...fieldProps(place.id, error)}
        disabled={readOnly}
        value={asText(place.value)}
        options={Object.entries(options).map(([value, label]) => ({ value, label }))}
        onChange={(event) => onChoose(event.target.value)}
      />
    </CellFrame>
  );
}

/** A whole number from 0 on; an empty cell has none. */
export function NumberCell({ place, most, help }: { place: CellPlace; most: number; help: string }) {
  const { issues, readOnly } = useFormFacts();
  const error = issueAt(issues, place.path);
  return (
    <CellFrame place={place} error={error} help={help}>
      <TextInput
        {...fieldProps(place.id, error, help)}
        type="number"
        className="num"
        min={0}
        max={most}
        value={typeof place.value === 'number' ? place.value : ''}
        readOnly={readOnly}
        onChange={(event) => place.put(event.target.value === '' ? undefined : Number(event.target.value))}
      />
    </CellFrame>
  );
}

export function TimeCell({ place, shown, onTime = place.put }: { place: CellPlace; shown?: string; onTime?: (time: string) => void }) {
  const { issues, readOnly } = useFormFacts();
  const error = issueAt(issues, place.path);
  return (
    <CellFrame place={place} error={error}>
      <TextInput
        {...fieldProps(place.id, error)}
        type="time"
        className="num px-2!"
        value={shown ?? asText(place.value)}
        readOnly={readOnly}
        onChange={(event) => onTime(event.target.value)}
      />
    </CellFrame>
  );
}

export function TickCell({ place }: { place: CellPlace }) {
  const { readOnly } = useFormFacts();
  return (
    <>
      <label htmlFor={place.id} className={place.labelClass}>
        {place.label}
      </label>
      <input
        id={place.id}
        type="checkbox"
        className="m-2.5 justify-self-start"
        checked={place.value === true}
        disabled={readOnly}
        onChange={(event) => place.put(event.target.checked)}
      />
    </>
  );
}
