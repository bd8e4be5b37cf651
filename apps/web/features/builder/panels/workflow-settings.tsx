'use client';
import { type ConcurrencyMode, concurrencyModes } from '@signalbox/flow';
import { Field, notify, Select, useWords } from '@signalbox/ui';
import { ArrowRight } from 'lucide-react';
import { useMemo } from 'react';
import { StepTile } from '../../canvas/cards/step-icon.tsx';
import { stepModel } from '../../canvas/cards/step-model.ts';
import { stepTypesOf } from '../../canvas/cards/step-types.ts';
import { summaryWords, titleWords } from '../../canvas/cards/step-words.ts';
import { describeError } from '../../client/api-problem.ts';
import { ScreenHelp } from '../../help/screen-help.tsx';
import { FormContext, issueAt } from '../../schema-form/form-context.tsx';
import { startValues } from '../../schema-form/values/insert-values.ts';
import { TemplateWidget } from '../../schema-form/widgets/template-widget.tsx';
import { useChangeWorkflow } from '../../workflows/workflow-queries.ts';
import { useActions, useBuilder, useGraph } from '../builder-context.tsx';

const keyPath = 'settings.concurrency.key';
const classes = ['alarm', 'interactive', 'bulk'] as const;

/** What holds for the workflow as a whole: what starts it, how its runs get along, how urgent they are. */
export function WorkflowSettings() {
  const t = useWords();
  const graph = useGraph();
  const { workflow, goTo, issues } = useBuilder();
  const { setSettings } = useActions();
  const change = useChangeWorkflow(workflow.id);
  const { mode, key } = graph.settings?.concurrency ?? { mode: 'allow' as const, key: '' };
  const triggers = graph.nodes.map((node) => stepModel(node, graph.edges)).filter((model) => model.kind === 'trigger');
  const facts = useMemo(
    () => ({
      graph,
      nodeId: null,
      values: startValues(t, graph),
      issues: issues.filter((issue) => issue.nodeId === null),
      ownAddresses: [],
      readOnly: false,
    }),
    [t, graph, issues],
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
        <div className="flex items-center justify-between gap-2">
          <h2 className="text-md">{t('panels.settings.title')}</h2>
          <ScreenHelp screen="builder" />
        </div>
        <p className="text-sm text-muted">{t('panels.settings.help')}</p>
      </div>
      <section aria-label={t('panels.settings.starts')} className="grid gap-1">
        <h3 className="text-sm font-label!">{t('panels.settings.starts')}</h3>
        {triggers.length === 0 && <p className="text-sm text-muted">{t('panels.settings.startsNone')}</p>}
        {triggers.map((model) => (
          <button
            key={model.id}
            type="button"
            onClick={() => goTo(model.id)}
            className="sb-palette-item flex min-h-10 items-center gap-2.5 rounded-md px-1.5 text-left text-sm hover:bg-hover"
          >
            <StepTile icon={model.icon} group={model.group} />
            <span className="min-w-0 grow">
              <span className="block truncate">{titleWords(t, model)}</span>
              <span className="block truncate text-muted">
                {model.off ? t('canvas.step.off') : summaryWords(t, model, stepTypesOf(graph.nodes))}
              </span>
            </span>
            <ArrowRight size={16} aria-hidden className="text-muted" />
          </button>
        ))}
      </section>
      <Field id="workflow-mode" label={t('panels.settings.mode')} help={t(`panels.settings.modeHelp.${mode}`)} error={modeError}>
        <Select
          id="workflow-mode"
          aria-describedby="workflow-mode-note"
          value={mode}
          options={concurrencyModes.map((value) => ({ value, label: t(`panels.settings.mode.${value}`) }))}
          onChange={(event) => set({ mode: concurrencyModes.find((one) => one === event.target.value) ?? 'allow' })}
        />
      </Field>
      {mode !== 'allow' && (
        <FormContext value={facts}>
          <Field
            id="workflow-key"
            label={t('panels.settings.key')}
            help={t('panels.settings.keyHelp', { example: '{{ contact.id }}' })}
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
      <Field id="workflow-class" label={t('panels.settings.class')} help={t(`panels.settings.classHelp.${workflow.class}`)}>
        <Select
          id="workflow-class"
          aria-describedby="workflow-class-note"
          disabled={change.isPending}
          value={workflow.class}
          options={classes.map((value) => ({ value, label: t(`panels.settings.class.${value}`) }))}
          onChange={(event) =>
            change.mutate(
              { revision: workflow.revision, class: classes.find((one) => one === event.target.value) ?? workflow.class },
              { onError: (error) => notify({ text: t('panels.settings.unchanged'), detail: describeError(t, error).detail }) },
            )
          }
        />
      </Field>
    </div>
  );
}
