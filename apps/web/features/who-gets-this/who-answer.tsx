'use client';
import type { WhoGets } from '@signalbox/contract';
import { type Shape, StateShape, type Tone, useWords } from '@signalbox/ui';
import Link from 'next/link';
import type { Typed } from './asked.ts';
import { useWho } from './use-who.ts';

/** Who gets it in one sentence, the order in which that is decided, and why not the others. */
export function WhoAnswer({ typed }: { typed: Typed }) {
  const t = useWords();
  const { who, problem, isAsked } = useWho(typed);
  if (!isAsked || (!who && problem === null)) return <p className="px-7 py-5 text-muted phone:px-4">{t('who.begin')}</p>;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_minmax(0,380px)] gap-8 px-7 py-5 phone:grid-cols-1 phone:px-4">
      <section aria-live="polite" aria-label={t('who.title')} className="grid content-start gap-3">
        {problem ? <p className="text-wait">{problem}</p> : null}
        {who ? <Taken who={who} /> : null}
        {who && who.stops.length > 0 ? <Stops stops={who.stops} /> : null}
      </section>
      {who ? <Others others={who.others} /> : null}
    </div>
  );
}

function Taken({ who }: { who: WhoGets }) {
  const t = useWords();
  return (
    <>
      <h2 className="text-lg font-title">{who.says}</h2>
      <p className="flex flex-wrap gap-x-4 gap-y-1">
        {who.takes.map(({ id, name, nodeId }) => (
          <Link key={`${id} ${nodeId}`} className="link" href={`/workflows/${id}`}>
            {t('who.openTrigger', { workflow: name })}
          </Link>
        ))}
        {who.runId ? (
          <Link className="link" href={`/runs/${who.runId}`}>
            {t('who.openRun')}
          </Link>
        ) : null}
      </p>
    </>
  );
}

const looks: Record<WhoGets['stops'][number]['state'], { shape: Shape; tone: Tone }> = {
  passed: { shape: 'ring', tone: 'idle' },
  takes: { shape: 'tick', tone: 'ok' },
  notAsked: { shape: 'bar', tone: 'idle' },
};

function Stops({ stops }: { stops: WhoGets['stops'] }) {
  const t = useWords();
  return (
    <>
      <h3 className="mt-2 text-sm font-label!">{t('who.order')}</h3>
      <ol className="grid gap-3">
        {stops.map(({ name, state, says }) => (
          <li key={name} className="flex gap-3">
            <StateShape {...looks[state]} className="mt-1" />
            <div>
              <p>
                <span className="font-label">{name}</span> <span className="text-sm text-muted">{t(`who.state.${state}`)}</span>
              </p>
              <p className={state === 'notAsked' ? 'text-sm text-muted' : 'text-sm'}>{says}</p>
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}

const otherLooks: Record<WhoGets['others'][number]['state'], { shape: Shape; tone: Tone }> = {
  later: { shape: 'warning', tone: 'wait' },
  other: { shape: 'ring', tone: 'idle' },
  off: { shape: 'pause', tone: 'idle' },
  draft: { shape: 'half', tone: 'idle' },
};

function Others({ others }: { others: WhoGets['others'] }) {
  const t = useWords();
  return (
    <section aria-label={t('who.others')} className="grid content-start gap-3">
      <h2 className="text-sm font-label!">{t('who.others')}</h2>
      {others.length === 0 ? <p className="text-sm text-muted">{t('who.noOthers')}</p> : null}
      <ul className="grid gap-2">
        {others.map(({ id, name, nodeId, state, says }) => (
          <li key={`${id} ${nodeId}`} className="flex gap-3">
            <StateShape {...otherLooks[state]} className="mt-1" />
            <div className="min-w-0">
              <Link className="link break-words" href={`/workflows/${id}`}>
                {name}
              </Link>
              <p className="text-sm text-muted">
                {t(`who.state.${state}`)}. {says}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
