'use client';
import { Field, fieldProps, Select, TextArea, TextInput, useWords } from '@signalbox/ui';
import { valueTitle } from '@signalbox/words/light';
import { useGraph } from '../builder-context.tsx';
import { nodeOf, stepTitle } from '../graph/graph-scope.ts';
import { givenText, givenValue } from './given-texts.ts';
import type { FoundValues } from './needed-values.ts';
import { kindOf } from './values/value-rows.ts';

interface GivenValuesProps {
  /** What is asked for, by step, with what is there already. */
  needed: FoundValues;
  textOf: (key: string, otherwise: string) => string;
  onText: (key: string, text: string) => void;
}

/** What a test from the middle is given in place of the steps before it: a field for each value that is read from there on. */
export function GivenValues({ needed, textOf, onText }: GivenValuesProps) {
  const t = useWords();
  const graph = useGraph();
  return (
    <fieldset className="grid gap-3">
      <legend className="pb-1 text-sm font-label">{t('test-run.form.values')}</legend>
      <p className="text-sm text-muted">{t('test-run.form.valuesHelp')}</p>
      {Object.entries(needed).flatMap(([nodeId, values]) =>
        Object.entries(values).map(([name, value]) => {
          const key = givenKey(nodeId, name);
          const step = stepTitle(t, graph, nodeId);
          return (
            <GivenField
              key={key}
              id={`test-${key}`}
              label={t('test-run.form.valueOf', { value: valueTitle(t, [name], nodeOf(graph, nodeId)?.type), step })}
              value={value}
              text={textOf(key, givenText(value))}
              onText={(text) => onText(key, text)}
            />
          );
        }),
      )}
    </fieldset>
  );
}

/** What was typed for each value; null = one of them is of another kind. */
export function readGiven(
  needed: FoundValues,
  textOf: (key: string, otherwise: string) => string,
): Record<string, Record<string, unknown>> | null {
  let isRead = true;
  const steps = Object.entries(needed).map(([nodeId, values]) => {
    const read = Object.entries(values).map(([name, value]) => {
      const typed = givenValue(value, textOf(givenKey(nodeId, name), givenText(value)));
      isRead &&= typed !== undefined;
      return [name, typed];
    });
    return [nodeId, Object.fromEntries(read)];
  });
  return isRead ? Object.fromEntries(steps) : null;
}
const givenKey = (nodeId: string, name: string): string => `${nodeId}.${name}`;

interface GivenFieldProps {
  id: string;
  label: string;
  value: unknown;
  text: string;
  onText: (text: string) => void;
}
function GivenField({ id, label, value, text, onText }: GivenFieldProps) {
  const t = useWords();
  const kind = kindOf(value);
  const isJson = kind === 'list' || kind === 'group';
  const isWrong = givenValue(value, text) === undefined;
  const error = !isWrong
    ? null
    : isJson
      ? t('test-run.form.notJson', { shape: kind === 'list' ? '[ … ]' : '{ … }' })
      : t('test-run.form.notNumber');
  return (
    <Field id={id} label={label} error={error}>
      {isJson ? (
        <TextArea
          {...fieldProps(id, error)}
          rows={Math.min(6, Math.max(2, text.split('\n').length))}
          spellCheck={false}
          className="font-mono text-sm"
          value={text}
          onChange={(event) => onText(event.target.value)}
        />
      ) : kind === 'bool' ? (
        <Select
          {...fieldProps(id)}
          small
          value={text}
          options={[
            { value: 'true', label: t('common.value.yes') },
            { value: 'false', label: t('common.value.no') },
          ]}
          onChange={(event) => onText(event.target.value)}
        />
      ) : (
        <TextInput
          {...fieldProps(id, error)}
          small
          inputMode={kind === 'number' ? 'decimal' : 'text'}
          value={text}
          onChange={(event) => onText(event.target.value)}
        />
      )}
    </Field>
  );
}
