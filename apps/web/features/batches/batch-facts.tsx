'use client';
import type { BatchDetail } from '@signalbox/contract';
import { useFormat, useWords } from '@signalbox/ui';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { channelWord, holdWords } from '../messages/message-words.ts';
import { BatchChart } from './batch-chart.tsx';
import { reasonWords } from './batch-words.ts';

/** What it says, to whom, from which run, and who was left out on purpose. */
export function BatchFacts({ batch }: { batch: BatchDetail }) {
  const t = useWords();
  const f = useFormat();
  return (
    <aside
      aria-label={t('batches.facts')}
      className="grid content-start gap-5 border-l border-line px-6 py-4 small:border-t small:border-l-0 phone:px-4"
    >
      <BatchChart batch={batch} />
      <p className="justify-self-start rounded-[12px_12px_4px_12px] bg-bubble-out px-3.5 py-2 whitespace-pre-wrap text-frame-text [overflow-wrap:anywhere]">
        {batch.text}
      </p>
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1.5 text-sm">
        {batch.groups.length > 0 ? <Fact name={t('batches.fact.to')}>{f.list(batch.groups)}</Fact> : null}
        <Fact name={t('batches.fact.by')}>{f.list(batch.channels.map((channel) => channelWord(t, channel)))}</Fact>
        {batch.category ? <Fact name={t('batches.fact.category')}>{batch.category}</Fact> : null}
        {batch.twice > 0 ? <Fact name={t('batches.fact.twice')}>{t('batches.twice', { count: batch.twice })}</Fact> : null}
        {batch.links > 0 ? (
          <Fact name={t('batches.fact.opened')}>{t('batches.opened', { opened: batch.opened, links: batch.links })}</Fact>
        ) : null}
        {batch.costs.map((cost) => (
          <Fact key={cost.currency} name={t('messages.fact.cost')}>
            <Cost {...cost} isOpen={batch.counts.queued > 0 || batch.state === 'counting'} />
          </Fact>
        ))}
        {batch.runId ? (
          <Fact name={t('batches.fact.run')}>
            <Link href={`/runs/${batch.runId}`} className="text-accent-text underline">
              {t('batches.openRun')}
            </Link>
          </Fact>
        ) : null}
        <Fact name={t('shell.nav.messages')}>
          <Link href={`/messages?batch=${batch.id}`} className="text-accent-text underline">
            {t('batches.openMessages')}
          </Link>
        </Fact>
      </dl>
      {batch.held.length > 0 ? (
        <section aria-label={t('batches.held')} className="grid gap-1.5">
          <h2 className="font-label">{t('batches.held')}</h2>
          <ul className="grid gap-1 text-sm">
            {batch.held.map(({ code, count, until }) => (
              <li key={code} className="flex gap-3">
                <span className="grow">{t('batches.heldUntil', { why: holdWords(t, code), at: f.moment(until) })}</span>
                <span className="num">{t('batches.number', { count })}</span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {batch.skipped.length > 0 ? (
        <section aria-label={t('batches.leftOut')} className="grid gap-1.5">
          <h2 className="font-label">{t('batches.leftOut')}</h2>
          <ul className="grid gap-1 text-sm">
            {batch.skipped.map(({ code, count }) => (
              <li key={code} className="flex gap-3">
                <span className="grow">{reasonWords(t, code)}</span>
                <span className="num">{t('batches.number', { count })}</span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </aside>
  );
}

/** So far, with what it will be in all as long as some of it waits. */
function Cost({ amount, currency, parts, about, isOpen }: BatchDetail['costs'][number] & { isOpen: boolean }) {
  const t = useWords();
  const f = useFormat();
  const money = (of: number) => [f.number(Math.round(of * 100) / 100), currency].filter(Boolean).join(' ');
  const said = { amount: money(amount), parts };
  return <>{isOpen && about !== null ? t('batches.costSoFar', { ...said, whole: money(about) }) : t('batches.cost', said)}</>;
}

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <>
    <dt className="text-muted">{name}</dt>
    <dd className="min-w-0 break-words">{children}</dd>
  </>
);
