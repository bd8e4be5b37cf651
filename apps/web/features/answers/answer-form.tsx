'use client';
import { Button, Field, fieldProps, TextInput, useWords } from '@signalbox/ui';
import { Trash2 } from 'lucide-react';
import { issueAt, useFormFacts } from '../schema-form/form-context.tsx';
import type { AnswerRowProps } from './answer-row-props.ts';
import { WordField } from './word-field.tsx';

interface AnswerFormProps extends Pick<AnswerRowProps, 'id' | 'path' | 'answer' | 'onChange' | 'onRemove'> {
  title: string;
}

/** What can be said about one expected answer. */
export function AnswerForm({ id, path, answer, title, onChange, onRemove }: AnswerFormProps) {
  const t = useWords();
  const { issues, readOnly } = useFormFacts();
  const wordsError = issueAt(issues, `${path}.words`);
  return (
    <>
      {'words' in answer && answer.kind === 'words' && (
        <>
          <WordField id={`${id}-words`} answer={title} words={answer.words} readOnly={readOnly} onChange={(words) => onChange({ words })} />
          {typeof wordsError === 'string' && <p className="text-sm text-bad">{wordsError}</p>}
          <label className="flex min-h-6 items-center gap-2 text-sm">
            <input
              type="checkbox"
              checked={answer.inside}
              disabled={readOnly}
              onChange={(event) => onChange({ inside: event.target.checked })}
            />
            {answer.words[0] ? t('answers.row.inside', { word: answer.words[0] }) : t('answers.row.insideNoWord')}
          </label>
        </>
      )}
      {answer.kind === 'choice' && (
        <NumberCell
          id={`${id}-number`}
          label={t('answers.row.number')}
          value={answer.number}
          put={(number) => onChange({ number: number ?? 0 })}
        />
      )}
      {'words' in answer && answer.kind !== 'words' && (
        <Field
          id={`${id}-words`}
          label={t('answers.row.ownWords')}
          help={answer.kind === 'yes' ? t('answers.row.yesHelp') : answer.kind === 'no' ? t('answers.row.noHelp') : undefined}
        >
          <WordField id={`${id}-words`} answer={title} words={answer.words} readOnly={readOnly} onChange={(words) => onChange({ words })} />
        </Field>
      )}
      {answer.kind === 'number' && (
        <div className="grid grid-cols-2 gap-2">
          <NumberCell id={`${id}-min`} label={t('answers.row.min')} value={answer.min} put={(min) => onChange({ min })} />
          <NumberCell
            id={`${id}-max`}
            label={t('answers.row.max')}
            value={answer.max}
            put={(max) => onChange({ max })}
            error={issueAt(issues, `${path}.max`)}
          />
        </div>
      )}
      {(answer.kind === 'date' || answer.kind === 'phone' || answer.kind === 'email' || answer.kind === 'text') && (
        <p className="text-sm text-muted">{t(`answers.row.${answer.kind}`)}</p>
      )}
      <div className="flex items-end gap-2">
        <div className="min-w-0 flex-1">
          <Field id={`${id}-title`} label={t('answers.row.word')} error={issueAt(issues, `${path}.title`)}>
            <TextInput
              small
              {...fieldProps(`${id}-title`, issueAt(issues, `${path}.title`))}
              value={answer.title}
              maxLength={60}
              placeholder={answer.title === '' ? title : undefined}
              readOnly={readOnly}
              onChange={(event) => onChange({ title: event.target.value })}
            />
          </Field>
        </div>
        {!readOnly && (
          <Button small look="quiet" onClick={onRemove}>
            <Trash2 size={16} aria-hidden />
            {t('answers.row.remove')}
          </Button>
        )}
      </div>
    </>
  );
}

interface NumberCellProps {
  id: string;
  label: string;
  value: number | null;
  put: (value: number | null) => void;
  error?: ReturnType<typeof issueAt>;
}
function NumberCell({ id, label, value, put, error = null }: NumberCellProps) {
  const t = useWords();
  const { readOnly } = useFormFacts();
  return (
    <Field id={id} label={label} error={error}>
      <TextInput
        small
        {...fieldProps(id, error)}
        type="number"
        inputMode="decimal"
        className="num"
        value={value ?? ''}
        placeholder={t('answers.row.anyNumber')}
        readOnly={readOnly}
        onChange={(event) => put(event.target.value === '' ? null : Number(event.target.value))}
      />
    </Field>
  );
}
