'use client';
import { type NodeSpec, nodeHelp, outputMeaning, settingsSchema } from '@signalbox/flow';
import { useWords } from '@signalbox/ui';
import { sayText, valueTitle } from '@signalbox/words/light';
import type { ReactNode } from 'react';
import { typeWord } from '../schema-form/values/insert-values.ts';
import { valueWords } from '../schema-form/values/value-words.ts';
import { StepExamples } from './step-examples.tsx';
import { helpPorts, helpValues } from './step-facts.ts';

/** What a type of step does, asks for, and gives, with its examples. Everything comes from the type itself. */
export function StepHelp({ spec }: { spec: NodeSpec }) {
  const t = useWords();
  const settings = Object.entries(settingsSchema(t, spec).properties ?? {});
  const values = helpValues(spec);
  return (
    <div className="grid gap-6">
      <p className="max-w-[70ch]">{nodeHelp(t, spec)}</p>
      <Part title={t('help.step.settings')}>
        {settings.length === 0 && <p className="text-muted">{t('help.step.noSettings')}</p>}
        <dl>
          {settings.map(([name, schema]) => (
            <div key={name} className={row}>
              <dt className="font-label">{schema.title ?? name}</dt>
              <dd className="text-muted">
                {schema.description}
                {schema.options && <span className="block">{Object.values(schema.options).join(' · ')}</span>}
                {isTold(schema.default) && (
                  <span className="block text-sm">{t('help.step.otherwise', { value: valueWords(t, schema.default, schema) })}</span>
                )}
              </dd>
            </div>
          ))}
        </dl>
      </Part>
      <Part title={t('help.step.ways')}>
        <ul>
          {helpPorts(spec).map((port) => (
            <li key={port.name} className={row}>
              <span className="font-label">{sayText(t, port.title) || t('help.step.goesOn')}</span>
              <span className="text-muted">
                {port.inside ? t('help.step.inside') : port.line === 'siding' ? t('help.step.siding') : ''}
              </span>
            </li>
          ))}
        </ul>
      </Part>
      <Part title={t('help.step.values')}>
        {values.length === 0 && <p className="text-muted">{t('help.step.noValues')}</p>}
        <dl>
          {values.map(([field, type]) => (
            <div key={field} className={row}>
              <dt>
                <span className="font-label">{valueTitle(t, [field], spec.type)}</span>{' '}
                <code className="font-mono text-xs break-all text-muted">{spec.kind === 'trigger' ? `trigger.${field}` : field}</code>
              </dt>
              <dd className="text-muted">
                {typeWord(t, type)}
                {outputMeaning(t, spec, field) && <span className="block text-sm">{outputMeaning(t, spec, field)}</span>}
              </dd>
            </div>
          ))}
        </dl>
      </Part>
      <Part title={t('help.step.examples')}>
        <StepExamples spec={spec} />
      </Part>
    </div>
  );
}

const row = 'grid grid-cols-[minmax(0,5fr)_minmax(0,7fr)] gap-4 border-t border-line py-2';
const isTold = (value: unknown): boolean =>
  (typeof value === 'string' && value !== '') || typeof value === 'number' || typeof value === 'boolean';

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <section>
    <h2 className="mb-1.5 text-lg">{title}</h2>
    {children}
  </section>
);
