'use client';
import { type Duration, durationMs, durationWord, type FieldSchema } from '@signalbox/flow';
import { Button, Field, fieldProps, Select, useWords, type Words } from '@signalbox/ui';
import { sayText } from '@signalbox/words/light';
import { Bell, ChevronDown, ChevronRight, Clock, type LucideIcon, RotateCcw } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { asText, issueAt, useFormFacts, type WidgetProps } from '../schema-form/form-context.tsx';
import { DurationWidget } from '../schema-form/widgets/simple-widgets.tsx';
import { TemplateWidget } from '../schema-form/widgets/template-widget.tsx';

/** How often a question is asked again when nothing fits. */
export function AskAgainWidget({ id, path, value, onChange }: WidgetProps) {
  const t = useWords();
  const { times, text } = againOf(value);
  return (
    <AfterRow
      {...{ id, path, Icon: RotateCcw, title: t('answers.again.title') }}
      value={String(times)}
      options={[0, 1, 2, 3, 4, 5].map((one) => ({ value: String(one), label: t('answers.again.times', { times: one }) }))}
      onChoose={(chosen) => onChange({ times: Number(chosen), text })}
      note={times === 0 ? '' : quoted(t, text) || t('answers.again.same')}
    >
      {times === 0 ? null : (
        <TextCell {...{ id, path, text, label: t('answers.again.text') }} put={(next) => onChange({ times, text: next })} />
      )}
    </AfterRow>
  );
}

/** A reminder to who has not answered. */
export function RemindWidget({ id, path, value, onChange }: WidgetProps) {
  const t = useWords();
  const set = remindOf(value);
  return (
    <AfterRow
      {...{ id, path, Icon: Bell, title: t('answers.remind.title') }}
      value={set ? keyOf(set.after) : off}
      options={[{ value: off, label: t('answers.remind.off') }, ...spans(t, set?.after)]}
      onChoose={(chosen) => onChange(chosen === off ? null : { after: spanOf(chosen), text: set?.text ?? '' })}
      note={set ? quoted(t, set.text) || t('answers.again.same') : t('answers.remind.none')}
    >
      {set === null ? null : (
        <>
          <TimeCell {...{ id, path: `${path}.after`, value: set.after }} put={(after) => onChange({ ...set, after })} />
          <TextCell {...{ id, path, text: set.text, label: t('answers.remind.text') }} put={(text) => onChange({ ...set, text })} />
        </>
      )}
    </AfterRow>
  );
}

/** When nobody waits for an answer any longer. Never has to be said twice. */
export function GiveUpWidget({ id, path, value, onChange }: WidgetProps) {
  const t = useWords();
  const [asks, setAsks] = useState(false);
  const set = spanIn(value);
  return (
    <AfterRow
      {...{ id, path, Icon: Clock, title: t('answers.giveUp.title') }}
      value={asks || !set ? off : keyOf(set)}
      options={[...spans(t, set), { value: off, label: t('answers.giveUp.never') }]}
      onChoose={(chosen) => {
        if (chosen === off) setAsks(true);
        else {
          setAsks(false);
          onChange(spanOf(chosen));
        }
      }}
      note={set ? t('answers.giveUp.way', { span: spanText(t, set) }) : t('answers.giveUp.forEver')}
      asks={
        asks && set ? (
          <div role="alert" className="flex flex-wrap items-center gap-2 rounded-md bg-wait-soft px-3 py-2 text-sm text-wait">
            <span className="grow">{t('answers.giveUp.forEver')}</span>
            <Button
              small
              onClick={() => {
                setAsks(false);
                onChange(null);
              }}
            >
              {t('answers.giveUp.sure')}
            </Button>
            <Button small look="quiet" onClick={() => setAsks(false)}>
              {t('answers.giveUp.keep')}
            </Button>
          </div>
        ) : null
      }
    >
      {set === null ? null : <TimeCell {...{ id, path, value: set }} put={onChange} />}
    </AfterRow>
  );
}

interface AfterRowProps {
  id: string;
  path: string;
  Icon: LucideIcon;
  title: string;
  value: string;
  options: { value: string; label: string }[];
  onChoose: (value: string) => void;
  note: string;
  /** What has to be said before the choice counts. */
  asks?: ReactNode;
  /** What opens under it; null = nothing. */
  children: ReactNode;
}

function AfterRow({ id, path, Icon, title, value, options, onChoose, note, asks, children }: AfterRowProps) {
  const t = useWords();
  const { issues, readOnly } = useFormFacts();
  const [isOpen, setOpen] = useState(false);
  const own = issues.find(({ field, severity }) => severity === 'error' && (field === path || field?.startsWith(`${path}.`)));
  const shown = children !== null && (isOpen || own !== undefined);
  const Chevron = shown ? ChevronDown : ChevronRight;
  return (
    <div className="px-3 py-0.5">
      <div className="flex min-h-[38px] items-center gap-2">
        <Icon size={16} strokeWidth={1.8} aria-hidden className="shrink-0 text-muted" />
        <label htmlFor={id} className="w-24 shrink-0 text-sm font-label">
          {title}
        </label>
        <Select
          small
          {...fieldProps(id)}
          className="w-auto! max-w-36 shrink-0"
          disabled={readOnly}
          value={value}
          options={options}
          onChange={(event) => onChoose(event.target.value)}
        />
        <span className="min-w-0 flex-1 truncate text-sm text-muted">{note}</span>
        {children !== null && (
          <button
            type="button"
            aria-expanded={shown}
            aria-label={t(shown ? 'answers.after.close' : 'answers.after.open', { setting: title })}
            onClick={() => setOpen(!isOpen)}
            className="grid size-7 shrink-0 place-items-center rounded-sm text-muted hover:bg-hover"
          >
            <Chevron size={16} aria-hidden />
          </button>
        )}
      </div>
      {asks}
      {shown && <div className="grid gap-2.5 pt-1 pb-3 pl-6">{children}</div>}
    </div>
  );
}

interface TextCellProps {
  id: string;
  path: string;
  text: string;
  label: string;
  put: (text: string) => void;
}
const textSchema: FieldSchema = { type: 'string', ui: 'template', channel: 'message' };
function TextCell({ id, path, text, label, put }: TextCellProps) {
  const { issues } = useFormFacts();
  const error = issueAt(issues, `${path}.text`);
  return (
    <Field id={`${id}-text`} label={label} error={error}>
      <TemplateWidget
        {...{ id: `${id}-text`, path: `${path}.text`, value: text, error }}
        schema={{ ...textSchema, lines: 2, title: label }}
        onChange={(next) => put(typeof next === 'string' ? next : '')}
      />
    </Field>
  );
}
function TimeCell({ id, path, value, put }: { id: string; path: string; value: Duration; put: (value: Duration) => void }) {
  const t = useWords();
  const { issues } = useFormFacts();
  const error = issueAt(issues, path);
  return (
    <Field id={`${id}-time`} label={t('answers.after.time')} error={error}>
      <DurationWidget {...{ id: `${id}-time`, path, value, error, schema: {} }} onChange={(next) => put(next as Duration)} />
    </Field>
  );
}

// Drafts are half typed.
const record = (value: unknown): Record<string, unknown> | null =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
const againOf = (value: unknown) => {
  const { times, text } = record(value) ?? {};
  return { times: typeof times === 'number' ? times : 0, text: asText(text) };
};
const spanIn = (value: unknown): Duration | null => record(value) as Duration | null;
const remindOf = (value: unknown) => {
  const set = record(value);
  return set && { after: spanIn(set.after) ?? halfHour, text: asText(set.text) };
};

const halfHour: Duration = { amount: 30, unit: 'minutes' };
const off = 'off';
const usual: readonly Duration[] = [
  { amount: 5, unit: 'minutes' },
  { amount: 30, unit: 'minutes' },
  { amount: 1, unit: 'hours' },
  { amount: 2, unit: 'hours' },
  { amount: 12, unit: 'hours' },
  { amount: 1, unit: 'days' },
  { amount: 3, unit: 'days' },
];
const keyOf = ({ amount, unit }: Duration): string => `${amount} ${unit}`;
const spanOf = (key: string): Duration => {
  const [amount, unit] = key.split(' ');
  return { amount: Number(amount), unit: unit as Duration['unit'] };
};
const spanText = (t: Words, span: Duration): string => sayText(t, durationWord(span) ?? '');
/** The usual spans, and the one that is set. */
const spans = (t: Words, set: Duration | null | undefined) =>
  [...usual, ...(set && durationWord(set) && !usual.some((one) => keyOf(one) === keyOf(set)) ? [set] : [])]
    .sort((a, b) => durationMs(a) - durationMs(b))
    .map((one) => ({ value: keyOf(one), label: t('answers.after', { span: spanText(t, one) }) }));
const quoted = (t: Words, text: string): string => (text.trim() === '' ? '' : t('answers.quoted', { text: text.trim().slice(0, 60) }));
