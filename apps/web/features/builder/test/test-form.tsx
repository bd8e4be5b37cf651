'use client';
import type { RunDetail } from '@signalbox/contract';
import type { GraphNode } from '@signalbox/flow';
import { catalogue } from '@signalbox/nodes';
import { Button, Field, fieldProps, IconButton, Select, TextArea, TextInput, useWords } from '@signalbox/ui';
import { Play, X } from 'lucide-react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { asText } from '../../schema-form/form-context.tsx';
import { useBuilder, useGraph } from '../builder-context.tsx';
import { stepTitle } from '../graph/graph-scope.ts';
import { FaultSelect } from './fault-select.tsx';
import { FillFromRun } from './fill-from-run.tsx';
import { neededValues } from './needed-values.ts';
import { answersOf, maxAnswers, readGroup, readGroups, sampleOf } from './test-sample.ts';
import { foundBy } from './use-test-run.ts';

/** Of more systems than this the others are chosen among the values. */
const mostFaults = 8;

/** What starts the test: the event, and for a test from the middle what earlier steps found. */
export function TestForm({ triggers }: { triggers: readonly GraphNode[] }) {
  const t = useWords();
  const { test } = useBuilder();
  const graph = useGraph();
  const [chosen, setChosen] = useState<string | null>(null);
  const [typed, setTyped] = useState<Record<string, string>>({});
  const [answers, setAnswers] = useState('');
  const form = useRef<HTMLFormElement>(null);
  const { opened, takesFocus, from } = test;
  useEffect(() => {
    if (!takesFocus(opened)) return;
    // A menu that closes gives the focus back to its button first.
    const timer = setTimeout(() => form.current?.focus({ preventScroll: true }), 60);
    return () => clearTimeout(timer);
  }, [opened, takesFocus]);

  const trigger = triggers.find((node) => node.id === chosen) ?? triggers[0];
  const spec = trigger && catalogue.get(trigger.type);
  if (!trigger || !spec) return null;
  const sample = sampleOf(t, trigger, spec);
  const textOf = (key: string, otherwise: string) => typed[`${trigger.id} ${key}`] ?? otherwise;
  const type = (key: string, text: string) => setTyped((all) => ({ ...all, [`${trigger.id} ${key}`]: text }));
  const payload =
    'fields' in sample
      ? Object.fromEntries(sample.fields.map(({ name, value }) => [name, textOf(name, value)]))
      : readGroup(textOf('json', sample.json));
  const needed = from === null ? {} : neededValues(graph, from, test.found);
  const givenText = textOf(`values.${from}`, JSON.stringify(needed, null, 2));
  const given = from === null ? {} : readGroups(givenText);
  const script = answersOf(answers);
  const notJson = t('test-run.form.notJson', { shape: '{ … }' });
  const notGroups = t('test-run.form.notGroups', { shape: '{ "step": { "value": … } }' });
  const errors = {
    json: payload === null ? notJson : null,
    values: given === null ? (readGroup(givenText) === null ? notJson : notGroups) : null,
    answers: script.length > maxAnswers ? t('test-run.form.tooMany', { count: script.length, most: maxAnswers }) : null,
  };
  const calling = graph.nodes.filter((node) => catalogue.get(node.type)?.kind === 'call' && !node.off).slice(0, mostFaults);
  const fill = (run: RunDetail) => {
    const values = foundBy(run);
    test.take(values);
    const came = values[trigger.id] ?? {};
    const kept =
      'fields' in sample ? sample.fields.flatMap(({ name }) => (name in came ? [[`${trigger.id} ${name}`, asText(came[name])]] : [])) : [];
    // What was typed gives way to what the run found.
    setTyped(Object.fromEntries(kept));
  };
  const start = (event: FormEvent) => {
    event.preventDefault();
    if (payload === null || given === null || errors.answers) return;
    test.start({ trigger: { nodeId: trigger.id, payload }, answers: script, ...(from === null ? {} : { from, values: given }) });
  };
  return (
    <form
      ref={form}
      tabIndex={-1}
      aria-label={t('test-run.form.label')}
      onSubmit={start}
      className="flex min-h-0 flex-col border-r border-line phone:border-r-0"
    >
      <div className="grid min-h-0 grow grid-cols-[minmax(0,1fr)] content-start gap-3 overflow-y-auto px-5 py-3">
        {from !== null && (
          <p className="flex items-center gap-1 rounded-md bg-accent-soft py-1 pr-1 pl-3 text-sm">
            <span className="min-w-0 grow truncate">{t('test-run.form.startsAt', { title: stepTitle(t, graph, from) })}</span>
            <IconButton label={t('test-run.form.atBeginning')} onClick={() => test.open(null)}>
              <X size={16} />
            </IconButton>
          </p>
        )}
        {triggers.length > 1 && (
          <Field id="test-trigger" label={t('test-run.form.trigger')}>
            <Select
              id="test-trigger"
              value={trigger.id}
              options={triggers.map((node) => ({ value: node.id, label: stepTitle(t, graph, node.id) }))}
              onChange={(event) => setChosen(event.target.value)}
            />
          </Field>
        )}
        <FillFromRun onFill={fill} />
        {from !== null && Object.keys(needed).length > 0 && (
          <JsonField
            id="test-values"
            label={t('test-run.form.values')}
            help={t('test-run.form.valuesHelp')}
            error={errors.values}
            value={givenText}
            onText={(text) => type(`values.${from}`, text)}
          />
        )}
        {'fields' in sample ? (
          sample.fields.map(({ name, label, value }) => (
            <Field key={name} id={`test-${name}`} label={label}>
              <TextInput small id={`test-${name}`} value={textOf(name, value)} onChange={(event) => type(name, event.target.value)} />
            </Field>
          ))
        ) : (
          <JsonField
            id="test-json"
            label={t('test-run.form.event')}
            error={errors.json}
            value={textOf('json', sample.json)}
            onText={(text) => type('json', text)}
          />
        )}
        {calling.length > 0 && (
          <fieldset className="grid justify-items-start gap-1.5">
            <legend className="pb-1.5 text-sm font-label">{t('testing.fault.title')}</legend>
            {calling.map((node) => (
              <FaultSelect key={node.id} nodeId={node.id} label={stepTitle(t, graph, node.id)} />
            ))}
          </fieldset>
        )}
        <Field id="test-answers" label={t('test-run.form.answers')} help={t('test-run.form.answersHelp')} error={errors.answers} optional>
          <TextArea
            {...fieldProps('test-answers', errors.answers, t('test-run.form.answersHelp'))}
            rows={2}
            value={answers}
            onChange={(event) => setAnswers(event.target.value)}
          />
        </Field>
      </div>
      <div className="border-t border-line bg-surface px-5 py-2 phone:sticky phone:bottom-0">
        <Button type="submit" look="primary" busy={test.busy} disabled={Object.values(errors).some(Boolean)}>
          <Play size={16} strokeWidth={1.8} aria-hidden />
          {t('test-run.form.start')}
        </Button>
      </div>
    </form>
  );
}

interface JsonFieldProps {
  id: string;
  label: string;
  help?: string;
  error: string | null;
  value: string;
  onText: (text: string) => void;
}
const JsonField = ({ id, label, help, error, value, onText }: JsonFieldProps) => (
  <Field id={id} label={label} help={help} error={error}>
    <TextArea
      {...fieldProps(id, error, help)}
      rows={Math.min(8, Math.max(4, value.split('\n').length))}
      spellCheck={false}
      className="font-mono text-sm"
      value={value}
      onChange={(event) => onText(event.target.value)}
    />
  </Field>
);
