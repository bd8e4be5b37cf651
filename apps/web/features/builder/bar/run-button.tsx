'use client';
import { Button, Dialog, Field, fieldProps, notify, TextInput, useWords } from '@signalbox/ui';
import { Play } from 'lucide-react';
import { type FormEvent, useId, useState } from 'react';
import { describeError } from '../../client/api-problem.ts';
import { asText } from '../../schema-form/form-context.tsx';
import { asRows } from '../../schema-form/widgets/rows-widget.tsx';
import { useVersion } from '../../versions/version-queries.ts';
import { useStartRun } from '../../workflows/workflow-queries.ts';
import { useBuilder } from '../builder-context.tsx';
import { BarButton } from './bar-button.tsx';

/** Starts the live version by hand, with the values it asks for; only where it has such a trigger. */
export function RunButton() {
  const t = useWords();
  const { workflow } = useBuilder();
  const live = useVersion(workflow.id, workflow.live?.versionId);
  const start = useStartRun(workflow.id);
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState<Record<string, string>>({});
  const formId = useId();
  const trigger = live.data?.graph.nodes.find((node) => node.type === 'trigger.manual' && !node.off);
  if (!trigger) return null;
  const questions = asRows(trigger.input.inputs).map((row) => ({ name: asText(row.name), title: asText(row.title) || asText(row.name) }));
  const run = (event: FormEvent) => {
    event.preventDefault();
    const inputs = Object.fromEntries(questions.map(({ name }) => [name, typed[name] ?? '']));
    start.mutate(
      { inputs },
      {
        onSuccess: () => {
          setOpen(false);
          notify({ text: t('builder.run.started'), detail: t('builder.run.startedWhere') });
        },
      },
    );
  };
  return (
    <>
      <BarButton word={t('builder.run.word')} Icon={Play} onClick={() => setOpen(true)} />
      <Dialog
        open={open}
        onOpenChange={setOpen}
        title={t('builder.run.title', { number: workflow.live?.number ?? '' })}
        help={t('builder.run.help')}
        actions={
          <>
            <Button onClick={() => setOpen(false)}>{t('common.cancel')}</Button>
            <Button type="submit" form={formId} look="primary" busy={start.isPending}>
              {t('builder.run.start')}
            </Button>
          </>
        }
      >
        <form id={formId} onSubmit={run} className="grid gap-4">
          {questions.map(({ name, title }) => (
            <Field key={name} id={`${formId}-${name}`} label={title}>
              <TextInput
                {...fieldProps(`${formId}-${name}`)}
                value={typed[name] ?? ''}
                onChange={(event) => setTyped((all) => ({ ...all, [name]: event.target.value }))}
              />
            </Field>
          ))}
          {start.error && (
            <p role="alert" className="text-sm text-bad">
              {describeError(t, start.error).detail}
            </p>
          )}
        </form>
      </Dialog>
    </>
  );
}
