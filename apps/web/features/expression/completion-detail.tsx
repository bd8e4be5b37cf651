'use client';
import { useWords } from '@signalbox/ui';
import type { ReactNode } from 'react';
import { useFormFacts } from '../schema-form/form-context.tsx';
import { exampleOf } from '../schema-form/values/sample.ts';
import { shortened, shownValue } from './shown-value.ts';
import type { Choice } from './use-completion.ts';

/** More about the active choice, where there is room for it. */
export function CompletionDetail({ item }: { item: Choice }) {
  const t = useWords();
  const { sample } = useFormFacts();
  if (item.kind === 'value') {
    const { title, from, type, path } = item.value;
    const last = exampleOf(path, sample, 200);
    return (
      <Aside title={title}>
        <Line name={t('expression.detail.from')}>{from}</Line>
        <Line name={t('expression.detail.kind')}>{type}</Line>
        <Line name={t('expression.detail.id')}>
          <code className="font-mono break-all">{path}</code>
        </Line>
        {last !== null && <Line name={t('expression.detail.last')}>{last}</Line>}
      </Aside>
    );
  }
  if (item.kind !== 'function') return null;
  const { name, example, result } = item.made;
  return (
    <Aside title={name}>
      <p className="text-muted">{t.find(`functions.help.${name}`)}</p>
      <p>
        <code className="font-mono break-words">{example}</code>
      </p>
      <Line name={t('expression.detail.gives')}>{shortened(shownValue(t, result))}</Line>
    </Aside>
  );
}

const Aside = ({ title, children }: { title: string; children: ReactNode }) => (
  <div className="w-52 shrink-0 content-start overflow-auto border-l border-line p-3 text-sm max-[599px]:hidden">
    <p className="mb-2 font-title">{title}</p>
    <div className="grid gap-1.5">{children}</div>
  </div>
);
const Line = ({ name, children }: { name: string; children: ReactNode }) => (
  <p className="grid grid-cols-[4.5rem_minmax(0,1fr)] gap-2 [overflow-wrap:anywhere]">
    <span className="text-muted">{name}</span>
    <span>{children}</span>
  </p>
);
