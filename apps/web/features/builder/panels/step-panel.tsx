'use client';
import { type GraphNode, nodeTitle, outputTypes } from '@signalbox/flow';
import { catalogue } from '@signalbox/nodes';
import { Field, IconButton, Menu, Tabs, TextArea, useWords } from '@signalbox/ui';
import { valueTitle } from '@signalbox/words/light';
import { Ellipsis } from 'lucide-react';
import { useMemo } from 'react';
import { StepTile } from '../../canvas/cards/step-icon.tsx';
import { stepModel } from '../../canvas/cards/step-model.ts';
import { useOwnAddresses } from '../../channels/provider-queries.ts';
import { useContactFields } from '../../conditions/condition-queries.ts';
import { StepHelpButton } from '../../help/step-help-button.tsx';
import { FormContext } from '../../schema-form/form-context.tsx';
import { SchemaForm } from '../../schema-form/schema-form.tsx';
import { insertValues, typeWord } from '../../schema-form/values/insert-values.ts';
import { useSample } from '../../schema-form/values/use-sample.ts';
import { comesFromOutside, WhoBox } from '../../who-gets-this/who-box.tsx';
import { useActions, useBuilder, useGraph } from '../builder-context.tsx';
import { useStepMenu } from '../canvas/use-step-menu.tsx';
import { HookAddress } from './hook-address.tsx';
import { HttpRequests } from './http-requests.tsx';
import { HttpSecret } from './http-secret.tsx';
import { MqttExample } from './mqtt-example.tsx';
import { NextTimes } from './next-times.tsx';
import { StepIssues } from './step-issues.tsx';
import { StepTracks } from './step-tracks.tsx';
import { titleFieldId } from './title-field.ts';
import { UpgradeNote } from './upgrade-note.tsx';

/** The properties of one step: settings, what it gives to later steps, notes. */
export function StepPanel({ node }: { node: GraphNode }) {
  const t = useWords();
  const { workflow, issues, test } = useBuilder();
  const graph = useGraph();
  const { sample, results } = useSample({ workflowId: workflow.id, graph, found: test.found });
  const { set, setAll, patch, moreWays } = useActions();
  const acts = useStepMenu([node.id]);
  const spec = catalogue.get(node.type);
  const addresses = useOwnAddresses();
  const own = useContactFields().data?.items;
  const facts = useMemo(
    () => ({
      graph,
      nodeId: node.id,
      values: insertValues(t, graph, node.id, own),
      issues: issues.filter((issue) => issue.nodeId === node.id),
      ownAddresses: addresses.data?.items ?? [],
      readOnly: false,
      sample,
      results,
      workflowId: workflow.id,
      onMoreWays: () => moreWays(node.id),
    }),
    [t, graph, node.id, own, issues, addresses.data, sample, results, workflow.id, moreWays],
  );
  const model = stepModel(node, graph.edges);
  return (
    <FormContext value={facts}>
      <div className="flex items-center gap-3 px-[18px] pt-3 pb-2">
        <span className="scale-100">
          <StepTile icon={model.icon} group={model.group} />
        </span>
        <div className="min-w-0 flex-1">
          <input
            id={titleFieldId}
            aria-label={t('panels.step.title')}
            value={node.title}
            placeholder={spec ? nodeTitle(t, spec) : node.type}
            maxLength={120}
            onChange={(event) => patch(node.id, { title: event.target.value })}
            className="-mx-1 w-full rounded-sm bg-transparent px-1 font-title placeholder:text-ink! hover:bg-hover"
          />
          <p className="truncate text-sm text-muted">
            {t('panels.step.type', { type: spec ? nodeTitle(t, spec) : t('canvas.step.unknown'), off: node.off })}
          </p>
        </div>
        {spec && <StepHelpButton spec={spec} />}
        <Menu
          align="end"
          trigger={
            <IconButton label={t('panels.step.more')}>
              <Ellipsis size={18} strokeWidth={1.8} />
            </IconButton>
          }
          groups={acts}
        />
      </div>
      <Tabs
        key={node.id}
        label={t('panels.step.properties')}
        className="flex min-h-0 flex-1 flex-col"
        items={[
          {
            value: 'settings',
            label: t('panels.step.settings'),
            panel: (
              <div data-step-settings={node.id} className="grid grid-cols-[minmax(0,1fr)] gap-5 p-[18px]">
                {spec && <UpgradeNote node={node} spec={spec} />}
                {spec ? (
                  <SchemaForm
                    key={node.id}
                    spec={spec}
                    input={node.input}
                    onSet={(field, value) => set(node.id, field, value)}
                    onSetAll={(changes, mark) => setAll(node.id, changes, mark)}
                  />
                ) : (
                  <p className="text-sm text-muted">{t('panels.step.unknown')}</p>
                )}
                {node.type === 'trigger.http' && <HookAddress node={node} />}
                {node.type === 'trigger.http' && <HttpSecret key={`${node.id}.secret`} node={node} />}
                {node.type === 'trigger.http' && <HttpRequests key={`${node.id}.requests`} node={node} />}
                {node.type === 'trigger.mqtt' && <MqttExample key={`${node.id}.example`} node={node} />}
                {comesFromOutside(node.type) && <WhoBox key={`${node.id}.who`} node={node} />}
                {node.type === 'trigger.schedule' && <NextTimes node={node} />}
                <StepTracks model={model} />
              </div>
            ),
          },
          { value: 'output', label: t('panels.step.output'), panel: <Output node={node} /> },
          {
            value: 'notes',
            label: t('panels.step.notes'),
            panel: (
              <div className="p-[18px]">
                <Field id="step-note" label={t('panels.step.note')} help={t('panels.step.noteHelp')}>
                  <TextArea
                    id="step-note"
                    rows={5}
                    maxLength={2000}
                    value={node.note}
                    onChange={(event) => patch(node.id, { note: event.target.value })}
                  />
                </Field>
              </div>
            ),
          },
        ]}
      />
      <StepIssues issues={facts.issues.filter((issue) => issue.field === null)} />
    </FormContext>
  );
}

function Output({ node }: { node: GraphNode }) {
  const t = useWords();
  const spec = catalogue.get(node.type);
  const root = spec?.kind === 'trigger' ? 'trigger' : node.id;
  const fields = spec ? Object.entries(outputTypes(spec, node.input)) : [];
  return (
    <div className="p-[18px]">
      <p className="mb-2 text-sm text-muted">{t('panels.output.help')}</p>
      <table className="w-full text-sm">
        <thead className="sr-only">
          <tr>
            <th>{t('panels.output.value')}</th>
            <th>{t('panels.output.type')}</th>
          </tr>
        </thead>
        <tbody>
          {fields.map(([field, type]) => (
            <tr key={field} className="border-t border-line">
              <td className="py-2">
                {valueTitle(t, [field], node.type)}
                <code className="block font-mono text-xs break-all text-muted">{`${root}.${field}`}</code>
              </td>
              <td className="py-2 pl-3 text-right text-muted">{field === 'error' ? t('panels.output.onFailed') : typeWord(t, type)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
