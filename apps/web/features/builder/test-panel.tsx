'use client';
import { catalogue } from '@signalbox/nodes';
import { Button, Field, IconButton, Select, TextArea, TextInput } from '@signalbox/ui';
import { Play, X } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { describeError } from '../api/api-problem.ts';
import { useBuilder, useGraph } from './builder-context.tsx';
import { nodeOf, titleOf } from './graph-scope.ts';
import { TestOutcome } from './test-outcome.tsx';
import { answersOf, readGroup, sampleOf } from './test-sample.ts';

/** Tries the draft without sending anything: what starts it on the left, what came of it on the right. */
export function TestPanel() {
  const { test } = useBuilder();
  const graph = useGraph();
  const triggers = graph.nodes.filter((node) => catalogue.get(node.type)?.kind === 'trigger' && !node.off);
  const [chosen, setChosen] = useState<string | null>(null);
  const trigger = triggers.find((node) => node.id === chosen) ?? triggers[0];
  const spec = trigger && catalogue.get(trigger.type);
  const [typed, setTyped] = useState<Record<string, string>>({});
  const [answers, setAnswers] = useState('');
  const [values, setValues] = useState<string | null>(null);
  if (!trigger || !spec)
    return <p className="px-5 py-3 text-sm text-muted">Nothing starts this workflow yet. Add a step of the group Start.</p>;
  const sample = sampleOf(trigger, spec);
  const keyOf = (name: string) => `${trigger.id} ${name}`;
  const json = 'json' in sample ? (typed[keyOf('json')] ?? sample.json) : null;
  const payload =
    'fields' in sample
      ? Object.fromEntries(sample.fields.map(({ name, value }) => [name, typed[keyOf(name)] ?? value]))
      : readGroup(json ?? '');
  const foundText = values ?? JSON.stringify(test.found, null, 2);
  const found = test.from ? readGroup(foundText) : {};
  const wrong = payload === null || found === null;
  const start = (event: FormEvent) => {
    event.preventDefault();
    if (payload === null || found === null) return;
    const groups = Object.fromEntries(
      Object.entries(found).flatMap(([id, value]) =>
        typeof value === 'object' && value !== null ? [[id, value as Record<string, unknown>]] : [],
      ),
    );
    test.start({
      trigger: { nodeId: trigger.id, payload },
      answers: answersOf(answers),
      ...(test.from ? { from: test.from, values: groups } : {}),
    });
  };
  return (
    <div className="grid h-full grid-cols-[minmax(220px,320px)_minmax(0,1fr)] phone:h-auto phone:grid-cols-1">
      <form onSubmit={start} className="grid content-start gap-3 overflow-y-auto border-r border-line px-5 py-3 phone:border-r-0">
        {test.from && (
          <p className="flex items-center gap-1 rounded-md bg-accent-soft py-1 pr-1 pl-3 text-sm">
            <span className="min-w-0 grow truncate">{`Starts at ${titleOf(graph, test.from)}`}</span>
            <IconButton label="Start at the beginning instead" onClick={() => test.setFrom(null)}>
              <X size={16} />
            </IconButton>
          </p>
        )}
        {triggers.length > 1 && (
          <Field id="test-trigger" label="What starts it">
            <Select
              id="test-trigger"
              value={trigger.id}
              options={triggers.map((node) => ({ value: node.id, label: titleOf(graph, node.id) }))}
              onChange={(event) => setChosen(event.target.value)}
            />
          </Field>
        )}
        {'fields' in sample ? (
          sample.fields.map(({ name, label, value }) => (
            <Field key={name} id={`test-${name}`} label={label}>
              <TextInput
                small
                id={`test-${name}`}
                value={typed[keyOf(name)] ?? value}
                onChange={(event) => setTyped((all) => ({ ...all, [keyOf(name)]: event.target.value }))}
              />
            </Field>
          ))
        ) : (
          <Field id="test-json" label="What comes in" error={payload === null ? 'This is not JSON. It has to be { … }.' : null}>
            <TextArea
              id="test-json"
              rows={4}
              className="font-mono text-sm"
              value={json ?? ''}
              onChange={(event) => setTyped((all) => ({ ...all, [keyOf('json')]: event.target.value }))}
            />
          </Field>
        )}
        {test.from && (
          <Field
            id="test-values"
            label="What earlier steps found"
            help="By step, as in expressions. The last test fills it in."
            error={found === null ? 'This is not JSON. It has to be { … }.' : null}
          >
            <TextArea
              id="test-values"
              rows={4}
              className="font-mono text-sm"
              value={foundText}
              onChange={(event) => setValues(event.target.value)}
            />
          </Field>
        )}
        <Field id="test-answers" label="Answers while it waits" help="One a line, in this order." optional>
          <TextArea id="test-answers" rows={2} value={answers} onChange={(event) => setAnswers(event.target.value)} />
        </Field>
        <Button type="submit" look="primary" busy={test.busy} disabled={wrong} className="justify-self-start">
          <Play size={16} strokeWidth={1.8} aria-hidden />
          {test.from ? `Test from ${nodeOf(graph, test.from)?.title || 'this step'}` : 'Start the test'}
        </Button>
      </form>
      <div className="min-w-0 overflow-y-auto px-5 py-3" aria-live="polite">
        {test.error ? (
          <p role="alert" className="text-sm text-bad">
            {describeError(test.error).detail}
          </p>
        ) : test.result ? (
          <TestOutcome result={test.result} />
        ) : (
          <p className="text-sm text-muted">Nothing is sent, called or stored. The way that the test takes is lit on the canvas.</p>
        )}
      </div>
    </div>
  );
}
