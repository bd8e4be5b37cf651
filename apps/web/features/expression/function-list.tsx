'use client';
import { type ExpressionFunction, expressionFunctions, expressionOperators, functionGroups } from '@signalbox/flow';
import { cx, SearchInput, useWords } from '@signalbox/ui';
import { type ReactNode, useEffect, useState } from 'react';
import { ColouredText } from './coloured-text.tsx';
import { shownValue } from './shown-value.ts';
import { signatureOf } from './signature-of.ts';

/** All functions by what they work on, each with its line, an example and what that gives; `marked` is brought into view. */
export function FunctionList({ marked = '' }: { marked?: string }) {
  const t = useWords();
  const [typed, setTyped] = useState('');
  const isWanted = ({ name }: ExpressionFunction): boolean =>
    `${name} ${t.find(`functions.help.${name}`)}`.toLowerCase().includes(typed.trim().toLowerCase());
  const found = expressionFunctions.filter(isWanted);
  useEffect(() => {
    if (marked !== '') document.getElementById(`function-${marked}`)?.scrollIntoView({ block: 'center' });
  }, [marked]);
  return (
    <div className="grid gap-6">
      <p className="max-w-[70ch]">{t('functions.page.intro')}</p>
      <SearchInput
        label={t('functions.page.search')}
        placeholder={t('functions.page.search')}
        className="w-full max-w-80"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      {found.length === 0 && <p className="text-muted">{t('functions.page.none', { typed })}</p>}
      {functionGroups.map((group) => {
        const inside = found.filter((one) => one.group === group);
        return (
          inside.length > 0 && (
            <Group key={group} title={t(`functions.group.${group}`)}>
              {inside.map((one) => (
                <Entry key={one.name} made={one} isMarked={one.name === marked} />
              ))}
            </Group>
          )
        );
      })}
      {typed === '' && (
        <Group title={t('functions.page.operators')}>
          {expressionOperators.map(({ sign, word }) => (
            <div key={sign} className="flex gap-4 border-t border-line py-2">
              <dt className="w-16">
                <code className="font-mono">{sign}</code>
              </dt>
              <dd>{t(`expression.sign.${word}`)}</dd>
            </div>
          ))}
        </Group>
      )}
    </div>
  );
}

const Group = ({ title, children }: { title: string; children: ReactNode }) => (
  <section>
    <h2 className="mb-1.5 text-lg">{title}</h2>
    <dl>{children}</dl>
  </section>
);

function Entry({ made, isMarked }: { made: ExpressionFunction; isMarked: boolean }) {
  const t = useWords();
  const { before, name, rest } = signatureOf(t, made);
  return (
    <div
      id={`function-${name}`}
      className={cx('grid scroll-mt-4 gap-0.5 border-t border-line py-2', isMarked && 'bg-accent-soft -mx-2 px-2')}
    >
      <dt>
        <code className="font-mono">
          {before}
          <b className="font-title">{name}</b>
          <span className="text-muted">{rest}</span>
        </code>
      </dt>
      <dd>{t.find(`functions.help.${name}`)}</dd>
      <dd className="text-sm text-muted">
        <code className="font-mono break-words">
          <ColouredText text={made.example} />
        </code>
        {' → '}
        <span className="text-ink">{shownValue(t, made.result)}</span>
      </dd>
    </div>
  );
}
