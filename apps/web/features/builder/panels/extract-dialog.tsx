'use client';
import { Published, Workflow } from '@signalbox/contract';
import { Button, Dialog, Field, fieldProps, notify, TextInput, useWords } from '@signalbox/ui';
import { sayWord } from '@signalbox/words/light';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useId, useMemo, useState } from 'react';
import { describeError } from '../../client/api-problem.ts';
import { call } from '../../client/call.ts';
import { workflows } from '../../workflows/workflow-queries.ts';
import { useActions, useBuilder, useDraft, useGraph } from '../builder-context.tsx';
import { type Extracted, extractSteps } from '../graph/extract-steps.ts';
import type { Carried } from '../graph/extract-values.ts';

/** Some steps become a workflow of their own, which is called in their place; or why they cannot. */
export function ExtractDialog() {
  const extracting = useDraft((state) => state.extracting);
  return extracting && <Extract ids={extracting} />;
}

function Extract({ ids }: { ids: readonly string[] }) {
  const t = useWords();
  const graph = useGraph();
  const { extract } = useActions();
  const result = useMemo(() => extractSteps(graph, ids), [graph, ids]);
  const close = () => extract(null);
  if (result.ok) return <NameIt result={result} onClose={close} />;
  return (
    <Dialog
      open
      onOpenChange={close}
      title={t('editing.extract.cannot')}
      help={sayWord(t, result.why)}
      actions={<Button onClick={close}>{t('editing.extract.understood')}</Button>}
    />
  );
}

function NameIt({ result, onClose }: { result: Extracted; onClose: () => void }) {
  const t = useWords();
  const formId = useId();
  const [name, setName] = useState('');
  const make = useExtraction(result, onClose);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() !== '') make.mutate(name.trim());
  };
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t('editing.extract.title')}
      help={t('editing.extract.help', { count: result.called.nodes.length - (result.gives.length > 0 ? 2 : 1) })}
      actions={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" form={formId} look="primary" busy={make.isPending}>
            {t('editing.extract.make')}
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={submit} className="grid gap-4">
        <Field id={`${formId}-name`} label={t('editing.extract.name')}>
          <TextInput
            {...fieldProps(`${formId}-name`)}
            value={name}
            maxLength={120}
            required
            onChange={(event) => setName(event.target.value)}
          />
        </Field>
        <Values title={t('editing.extract.takes')} none={t('editing.extract.takesNothing')} values={result.takes} />
        <Values title={t('editing.extract.gives')} none={t('editing.extract.givesNothing')} values={result.gives} />
        {make.error && (
          <p role="alert" className="text-sm text-bad">
            {describeError(t, make.error).detail}
          </p>
        )}
      </form>
    </Dialog>
  );
}

const Values = ({ title, none, values }: { title: string; none: string; values: readonly Carried[] }) => (
  <div className="text-sm">
    <p className="font-label">{title}</p>
    {values.length === 0 && <p className="text-muted">{none}</p>}
    <ul>
      {values.map(({ name }) => (
        <li key={name} className="font-mono">
          {name}
        </li>
      ))}
    </ul>
  </div>
);

/** Makes and publishes the new workflow first, so that the call has something to call; then the steps go, as one step back. */
function useExtraction(result: Extracted, onClose: () => void) {
  const t = useWords();
  const client = useQueryClient();
  const { draft, openSettings } = useBuilder();
  return useMutation({
    mutationFn: async (name: string) => {
      const made = await call(workflows.path, Workflow, { method: 'POST', body: { name, graph: result.called } });
      const published = await call(`${workflows.at(made.id)}/publish`, Published, {
        method: 'POST',
        body: { draftRevision: made.draft.revision },
      }).then(
        () => null,
        (error: unknown) => error,
      );
      return { id: made.id, name, refused: published };
    },
    onSuccess: ({ id, name, refused }) => {
      const calling = result.calling(id);
      const { change, undo } = draft.getState();
      change(() => calling.graph);
      void client.invalidateQueries({ queryKey: workflows.lists });
      void client.invalidateQueries({ queryKey: ['pick'] });
      notify({
        text: t(refused === null ? 'editing.extract.done' : 'editing.extract.notPublished', { name }),
        ...(refused === null ? {} : { detail: describeError(t, refused).detail }),
        undo,
      });
      onClose();
      openSettings(calling.id);
    },
  });
}
