'use client';
import { Button, Dialog, Field, fieldProps, notify, TextArea, TextInput, useWords } from '@signalbox/ui';
import { type FormEvent, useEffect, useId, useState } from 'react';
import { describeError } from '../../../client/api-problem.ts';
import { useBuilder, useGraph } from '../../builder-context.tsx';
import { stepTitle } from '../../graph/graph-scope.ts';
import { useMessageWaiting } from './use-counters.ts';

/** From so many people on their number is typed, so that nobody writes to a town by a slip. */
const typedFrom = 20;

/** One text to everyone whose run waits at a step: who that is, then the text, then the number of people as the word to send. */
export function MessageWaitingDialog({ nodeId, onClose }: { nodeId: string; onClose: () => void }) {
  const t = useWords();
  const graph = useGraph();
  const { workflow } = useBuilder();
  const formId = useId();
  const count = useMessageWaiting(workflow.id, nodeId);
  const send = useMessageWaiting(workflow.id, nodeId);
  const [text, setText] = useState('');
  const [typed, setTyped] = useState('');
  const { mutate: look } = count;
  // The text matters to nobody while people are only counted.
  useEffect(() => look({ text: '?' }), [look]);
  const people = count.data?.people ?? 0;
  const isSure = people < typedFrom || typed.trim() === String(people);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isSure || text.trim() === '') return;
    send.mutate(
      { text: text.trim(), people },
      {
        onSuccess: (done) => {
          onClose();
          notify({ text: t('testing.write.sent', { count: done.sent }), ...(done.failed[0] ? { detail: done.failed[0].reason } : {}) });
        },
        // Whoever came or went meanwhile is counted anew.
        onError: () => look({ text: '?' }),
      },
    );
  };
  const facts = (['repeated', 'unreachable', 'suppressed'] as const).filter((fact) => (count.data?.[fact] ?? 0) > 0);
  const problem = send.error ?? count.error;
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t('testing.write.title')}
      help={t('testing.write.help', { title: stepTitle(t, graph, nodeId) })}
      actions={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" form={formId} look="primary" busy={send.isPending} disabled={people === 0 || !isSure || text.trim() === ''}>
            {t('testing.write.send', { count: people })}
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={submit} className="grid gap-3">
        <p role="status" className="text-sm">
          {count.data ? t('testing.write.people', { runs: count.data.runs, people }) : t('testing.write.counting')}
          {facts.map((fact) => ` ${t(`testing.write.${fact}`, { count: count.data?.[fact] ?? 0 })}`)}
        </p>
        <Field id={`${formId}-text`} label={t('testing.write.text')}>
          <TextArea
            {...fieldProps(`${formId}-text`)}
            rows={3}
            maxLength={1600}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </Field>
        {people >= typedFrom && (
          <Field id={`${formId}-people`} label={t('testing.write.confirm', { people })}>
            <TextInput
              {...fieldProps(`${formId}-people`)}
              inputMode="numeric"
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
            />
          </Field>
        )}
        {problem && (
          <p role="alert" className="text-sm text-bad">
            {describeError(t, problem).detail}
          </p>
        )}
      </form>
    </Dialog>
  );
}
