'use client';
import { type ConcurrencyMode, concurrencyModes } from '@signalbox/flow';
import { Field, notify, Select, useWords } from '@signalbox/ui';
import { ArrowRight } from 'lucide-react';
import { useMemo } from 'react';
import { StepTile } from '../../canvas/cards/step-icon.tsx';
import { stepModel } from '../../canvas/cards/step-model.ts';
import { describeError } from '../../client/api-problem.ts';
import { FormContext, issueAt } from '../../schema-form/form-context.tsx';
import { startValues } from '../../schema-form/values/insert-values.ts';
import { TemplateWidget } from '../../schema-form/widgets/template-widget.tsx';
import { useChangeWorkflow } from '../../workflows/workflow-queries.ts';
import { useActions, useBuilder, useGraph } from '../builder-context.tsx';

const keyPath = 'settings.concurrency.key';
const modeWords: Readonly<Record<ConcurrencyMode, { option: string; help: string }>> = {
  allow: { option: 'Run all at once', help: 'Every start runs by itself, beside the others.' },
  queue: { option: 'Wait for the one before', help: 'A new run waits until the one before it has ended. None is lost.' },
  skip: { option: 'Keep the first, leave out the new one', help: 'While one runs, a new start ends at once without doing anything.' },
  cancelPrevious: { option: 'Stop the old one, run the new one', help: 'A new start stops the run before it and takes its place.' },
};
const classWords = {
  alarm: { option: 'Alarm', help: 'Goes before everything else.' },
  interactive: { option: 'Conversation', help: 'Somebody waits for the answer. The usual choice.' },
  bulk: { option: 'Mass sending', help: 'Takes its time and lets the others pass.' },
} as const;

/** What holds for the workflow as a whole: what starts it, how its runs get along, how urgent they are. */
export function WorkflowSettings() {
  const graph = useGraph();
  const t = useWords();
  const { workflow, goTo, issues } = useBuilder();
  const { setSettings } = useActions();
  const change = useChangeWorkflow(workflow.id);
  const { mode, key } = graph.settings?.concurrency ?? { mode: 'allow' as const, key: '' };
  const triggers = graph.nodes.map((node) => stepModel(node, graph.edges)).filter((model) => model.kind === 'trigger');
  const facts = useMemo(
    () => ({
      graph,
      nodeId: null,
      values: startValues(graph),
      issues: issues.filter((issue) => issue.nodeId === null),
      ownAddresses: [],
      readOnly: false,
    }),
    [graph, issues],
  );
  const keyError = issueAt(facts.issues, keyPath);
  const modeError = issueAt(facts.issues, 'settings.concurrency.mode');
  const set = (next: { mode?: ConcurrencyMode; key?: string }) => {
    const concurrency = { mode, key, ...next };
    setSettings(concurrency.mode === 'allow' && concurrency.key === '' ? undefined : { ...graph.settings, concurrency });
  };
  return (
    <div className="grid min-h-0 content-start gap-5 overflow-auto p-[18px]">
      <div>
        <h2 className="text-md">About this workflow</h2>
        <p className="text-sm text-muted">Choose a step to see its own settings.</p>
      </div>
      <section aria-label="What starts it" className="grid gap-1">
        <h3 className="text-sm font-label!">What starts it</h3>
        {triggers.length === 0 && <p className="text-sm text-muted">Nothing yet. Add a step of the group Start.</p>}
        {triggers.map((model) => (
          <button
            key={model.id}
            type="button"
            onClick={() => goTo(model.id)}
            className="sb-palette-item flex min-h-10 items-center gap-2.5 rounded-md px-1.5 text-left text-sm hover:bg-hover"
          >
            <StepTile icon={model.icon} group={model.group} />
            <span className="min-w-0 grow">
              <span className="block truncate">{model.title}</span>
              <span className="block truncate text-muted">{model.off ? 'Off' : model.summary}</span>
            </span>
            <ArrowRight size={16} aria-hidden className="text-muted" />
          </button>
        ))}
      </section>
      <Field id="workflow-mode" label="When it is started while it runs" help={modeWords[mode].help} error={modeError}>
        <Select
          id="workflow-mode"
          aria-describedby="workflow-mode-note"
          value={mode}
          options={concurrencyModes.map((value) => ({ value, label: modeWords[value].option }))}
          onChange={(event) => set({ mode: concurrencyModes.find((one) => one === event.target.value) ?? 'allow' })}
        />
      </Field>
      {mode !== 'allow' && (
        <FormContext value={facts}>
          <Field
            id="workflow-key"
            label="Counted for each"
            help="Runs with the same value here take turns, for example {{ contact.id }} for each contact. Empty: all runs of this workflow."
            error={keyError}
            optional
          >
            <TemplateWidget
              path={keyPath}
              id="workflow-key"
              schema={{ ui: 'template', placeholder: '{{ contact.id }}', maxLength: 500, description: 'x' }}
              value={key}
              error={keyError}
              onChange={(next) => set({ key: typeof next === 'string' ? next : '' })}
            />
          </Field>
        </FormContext>
      )}
      <Field id="workflow-class" label="How urgent" help={`${classWords[workflow.class].help} Holds for runs that start from now on.`}>
        <Select
          id="workflow-class"
          aria-describedby="workflow-class-note"
          disabled={change.isPending}
          value={workflow.class}
          options={Object.entries(classWords).map(([value, { option }]) => ({ value, label: option }))}
          onChange={(event) =>
            change.mutate(
              { revision: workflow.revision, class: event.target.value as keyof typeof classWords },
              { onError: (error) => notify({ text: 'That was not changed.', detail: describeError(t, error).detail }) },
            )
          }
        />
      </Field>
    </div>
  );
}
