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
import { GivenValues, readGiven } from './given-values.tsx';
import { neededValues } from './needed-values.ts';
import { answersOf, maxAnswers, readGroup, sampleOf } from './test-sample.ts';
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

  const cameBy = triggers.find(({ id }) => test.pinned?.steps.some(({ nodeId }) => nodeId === id));
  const trigger = triggers.find((node) => node.id === chosen) ?? cameBy ?? triggers[0];
  if (!trigger) return null;
  const sample = sampleOf(t, trigger);
  const pinned = test.pinned ? cameIn(test.pinned, trigger, sample) : {};
  const textOf = (key: string, otherwise: string) => typed[`${trigger.id} ${key}`] ?? pinned[key] ?? otherwise;
  const type = (key: string, text: string) => setTyped((all) => ({ ...all, [`${trigger.id} ${key}`]: text }));
  const payload =
    'fields' in sample
      ? Object.fromEntries(sample.fields.map(({ name, value }) => [name, textOf(name, value)]))
      : readGroup(textOf('json', sample.json));
  const needed = from === null ? {} : neededValues(graph, from, test.given);
  const given = readGiven(needed, textOf);
  const script = answersOf(answers);
  const errors = {
    json: payload === null ? t('test-run.form.notJson', { shape: '{ … }' }) : null,
    answers: script.length > maxAnswers ? t('test-run.form.tooMany', { count: script.length, most: maxAnswers }) : null,
  };
  const calling = graph.nodes.filter((node) => catalogue.get(node.type)?.kind === 'call' && !node.off).slice(0, mostFaults);
  const fill = (run: RunDetail) => {
    test.take(foundBy(run));
    // What was typed gives way to what the run found.
    setTyped(Object.fromEntries(Object.entries(cameIn(run, trigger, sample)).map(([key, text]) => [`${trigger.id} ${key}`, text])));
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
        <FillFromRun key={test.pinned?.id} onFill={fill} />
        {Object.keys(needed).length > 0 && <GivenValues needed={needed} textOf={textOf} onText={type} />}
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
        <Button type="submit" look="primary" busy={test.busy} disabled={given === null || Object.values(errors).some(Boolean)}>
          <Play size={16} strokeWidth={1.8} aria-hidden />
          {t('test-run.form.start')}
        </Button>
      </div>
    </form>
  );
}

/** What started a run, as it is typed into the form. */
function cameIn(run: RunDetail, trigger: GraphNode, sample: ReturnType<typeof sampleOf>): Record<string, string> {
  const came = foundBy(run)[trigger.id];
  if (!came) return {};
  if ('json' in sample) return { json: JSON.stringify(came, null, 2) };
  return Object.fromEntries(sample.fields.flatMap(({ name }) => (name in came ? [[name, asText(came[name])]] : [])));
}

interface JsonFieldProps {
  id: string;
  label: string;
  error: string | null;
  value: string;
  onText: (text: string) => void;
}
const JsonField = ({ id, label, error, value, onText }: JsonFieldProps) => (
  <Field id={id} label={label} error={error}>
    <TextArea
      {...fieldProps(id, error)}
      rows={Math.min(8, Math.max(4, value.split('\n').length))}
      spellCheck={false}
      className="font-mono text-sm"
      value={value}
      onChange={(event) => onText(event.target.value)}
    />
  </Field>
);
