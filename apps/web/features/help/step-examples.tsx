'use client';
import { type NodeFixture, type NodeSpec, portsOf, settingsSchema } from '@signalbox/flow';
import { fixturesOf } from '@signalbox/nodes';
import { useWords } from '@signalbox/ui';
import { type Say, sayText, valueTitle } from '@signalbox/words/light';
import type { ReactNode } from 'react';
import { shownValue } from '../expression/shown-value.ts';
import { valueWords } from '../schema-form/values/value-words.ts';
import { filledExample } from './step-facts.ts';

/** The examples of a type of step, which the tests run: its settings, what comes, the way it leaves by, and what it gives. */
export function StepExamples({ spec }: { spec: NodeSpec }) {
  const t = useWords();
  return (
    <div className="grid gap-4">
      {[...fixturesOf(spec.type).entries()].map(([at, fixture]) => (
        <Example key={fixture.name} spec={spec} fixture={fixture} title={t('help.step.example', { number: at + 1 })} />
      ))}
    </div>
  );
}

function Example({ spec, fixture, title }: { spec: NodeSpec; fixture: NodeFixture; title: string }) {
  const t = useWords();
  const schema = settingsSchema(t, spec).properties ?? {};
  const comes = fixture.event && fixture.event.kind !== 'timeout' ? fixture.event.payload : {};
  return (
    <section className="rounded-md border border-line p-3">
      <h3 className="mb-1 text-sm font-title">{title}</h3>
      <dl className="grid gap-1 text-sm">
        {Object.entries(fixture.input).map(([name, value]) => (
          <Line key={name} name={schema[name]?.title ?? name}>
            {valueWords(t, value, schema[name])}
          </Line>
        ))}
        {Object.entries(comes).map(([name, value]) => (
          <Line key={`comes.${name}`} name={`${t('help.step.comes')}: ${valueTitle(t, [name], spec.type)}`}>
            {shownValue(t, value)}
          </Line>
        ))}
        <Line name={t('help.step.leaves')}>{portOf(t, spec, fixture)}</Line>
        {Object.entries(fixture.output ?? {}).map(([name, value]) => (
          <Line key={`gives.${name}`} name={`${t('help.step.gives')}: ${valueTitle(t, [name], spec.type)}`}>
            {shownValue(t, value)}
          </Line>
        ))}
      </dl>
    </section>
  );
}

function portOf(t: Say, spec: NodeSpec, fixture: NodeFixture): string {
  const names = fixture.port.split(',');
  const ports = portsOf(spec, filledExample(spec, fixture)).filter(({ name }) => names.includes(name));
  return ports.map(({ title }) => sayText(t, title) || t('help.step.goesOn')).join(', ') || fixture.port;
}

const Line = ({ name, children }: { name: string; children: ReactNode }) => (
  <div className="grid grid-cols-[minmax(0,5fr)_minmax(0,7fr)] gap-4">
    <dt className="text-muted">{name}</dt>
    <dd className="whitespace-pre-wrap [overflow-wrap:anywhere]">{children}</dd>
  </div>
);
