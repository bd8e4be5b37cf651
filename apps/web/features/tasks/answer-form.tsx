'use client';
import type { TaskView } from '@signalbox/contract';
import { Button, Field, fieldProps, notify, StateShape, TextArea, useWords } from '@signalbox/ui';
import { type FormEvent, useRef, useState } from 'react';
import { ApiProblem, describeError } from '../client/api-problem.ts';
import { TaskInput } from './task-input.tsx';
import { useAnswerTask } from './task-queries.ts';
import { readValues, type Typed, whyNotMine } from './task-words.ts';

type Outcome = 'approved' | 'rejected' | 'done';

/** Fields, a comment, and the buttons; on phones the buttons stay at the foot, where the thumb is. */
export function AnswerForm({ task, onSending }: { task: TaskView; onSending: (sending: boolean) => void }) {
  const t = useWords();
  const answer = useAnswerTask(task.id);
  const form = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState<Typed>({});
  const [comment, setComment] = useState('');
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const whyNot = whyNotMine(t, task);
  const yes: Outcome = task.kind === 'form' ? 'done' : 'approved';

  const send = async (outcome: Outcome) => {
    const read = readValues(t, { fields: task.fields, typed });
    // Who says no need not fill in what belongs to a yes.
    const wrong = outcome === 'rejected' ? {} : read.errors;
    setErrors(wrong);
    if (Object.keys(wrong).length > 0) return focusFirst(form.current);
    // Told beforehand: the closed task is here before the answer of this call is.
    onSending(true);
    try {
      await answer.mutateAsync({ outcome, values: read.values, comment: comment.trim() });
      notify({ text: t(outcome === 'rejected' ? 'tasks.answer.rejected' : 'tasks.answer.sent') });
    } catch (error) {
      onSending(false);
      const field = error instanceof ApiProblem ? error.field?.replace(/^values\./, '') : undefined;
      if (error instanceof ApiProblem && error.detail && field && task.fields.some(({ name }) => name === field))
        setErrors({ [field]: error.detail });
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void send(yes);
  };
  const failure = answer.error && Object.keys(errors).length === 0 ? answer.error : null;
  return (
    <form ref={form} noValidate onSubmit={submit} className="flex grow flex-col gap-4 border-t border-line pt-4">
      {task.fields.map((field) => (
        <TaskInput
          key={field.name}
          field={field}
          value={typed[field.name]}
          error={errors[field.name] ?? null}
          disabled={whyNot !== null}
          onChange={(value) => {
            setTyped({ ...typed, [field.name]: value });
            setErrors(Object.fromEntries(Object.entries(errors).filter(([name]) => name !== field.name)));
          }}
        />
      ))}
      <Field id="task-comment" label={t('tasks.fact.comment')} optional>
        <TextArea
          {...fieldProps('task-comment')}
          rows={2}
          maxLength={2000}
          disabled={whyNot !== null}
          value={comment}
          onChange={(event) => setComment(event.target.value)}
        />
      </Field>
      {failure && <NotTaken error={failure} />}
      {whyNot && <p className="text-sm text-muted">{whyNot}</p>}
      <div className="flex flex-wrap gap-2 phone:sticky phone:bottom-0 phone:-mx-4 phone:mt-auto phone:border-t phone:border-line phone:bg-surface phone:px-4 phone:py-3">
        <Button type="submit" look="primary" busy={answer.isPending} disabled={whyNot !== null} className="min-w-28 phone:h-12 phone:grow">
          {task.approve || t(task.kind === 'form' ? 'tasks.answer.done' : 'tasks.answer.approve')}
        </Button>
        {task.kind === 'approval' && (
          <Button
            busy={answer.isPending}
            disabled={whyNot !== null}
            onClick={() => void send('rejected')}
            className="min-w-28 phone:h-12 phone:grow"
          >
            {task.reject || t('tasks.answer.reject')}
          </Button>
        )}
      </div>
    </form>
  );
}

/** A refusal is told in full: somebody was first, the time is over, or the connection is lost. What was typed stays. */
function NotTaken({ error }: { error: unknown }) {
  const { detail } = describeError(useWords(), error);
  return (
    <p role="alert" className="flex gap-2 text-sm text-bad">
      <StateShape shape="cross" tone="bad" className="mt-px" />
      {detail}
    </p>
  );
}

const focusFirst = (form: HTMLFormElement | null) =>
  // The errors are drawn first.
  requestAnimationFrame(() => form?.querySelector<HTMLElement>('[aria-invalid]')?.focus());
