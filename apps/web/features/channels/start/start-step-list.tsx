import type { Provider } from '@signalbox/contract';
import { Button, buttonClass, StateShape, useWords } from '@signalbox/ui';
import Link from 'next/link';
import { useState } from 'react';
import { AddAddress } from '../add-address.tsx';
import { type StartStep, startSteps } from './start-steps.ts';

/** What is to be done, ticked as it is; the next step is the one that can be taken. */
export function StartStepList({ operator }: { operator: Provider | undefined }) {
  const t = useWords();
  const [isAdding, setAdding] = useState(false);
  const steps = startSteps(operator);
  const next = steps.find(({ isDone }) => !isDone)?.id;
  const act = ({ id, isDone }: StartStep) => {
    if (id === 'connect')
      return isDone ? null : (
        <StepLink href="/channels/new" words={t('channels.start.act.connect')} about={t('channels.start.step.connect')} />
      );
    if (!operator) return null;
    if (id === 'address')
      return isDone ? null : (
        <Button small onClick={() => setAdding(true)}>
          {t('channels.address.add')}
        </Button>
      );
    return <StepLink href={`/channels/${operator.id}`} words={t(`channels.start.act.${id}`)} about={t(`channels.start.step.${id}`)} />;
  };
  return (
    <section aria-labelledby="start-steps" className="grid gap-3">
      <h2 id="start-steps" className="text-lg">
        {t('channels.start.steps')}
      </h2>
      <ol className="grid gap-3">
        {steps.map((step) => (
          <li key={step.id} aria-current={step.id === next ? 'step' : undefined} className="flex items-start gap-3">
            <StateShape shape={step.isDone ? 'tick' : 'ring'} tone={step.isDone ? 'ok' : 'idle'} className="mt-1" />
            <span className="grid min-w-0 grow gap-0.5">
              <span className="font-label">
                {t(`channels.start.step.${step.id}`)}
                {step.isDone ? <span className="sr-only">, {t('ui.state.done')}</span> : null}
              </span>
              <span className="text-sm text-muted">{t(`channels.start.step.${step.id}Help`)}</span>
            </span>
            {act(step)}
          </li>
        ))}
      </ol>
      {operator && next === undefined ? <p role="status">{t('channels.start.done', { name: operator.name })}</p> : null}
      {operator ? <AddAddress providers={[operator]} open={isAdding} onOpenChange={setAdding} /> : null}
    </section>
  );
}

const StepLink = ({ href, words, about }: { href: string; words: string; about: string }) => (
  <Link href={href} aria-label={`${words}: ${about}`} className={buttonClass({ small: true })}>
    {words}
  </Link>
);
