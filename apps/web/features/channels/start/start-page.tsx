'use client';
import type { Provider } from '@signalbox/contract';
import { buttonClass, ErrorState, PageHead, SkeletonRows, useWords } from '@signalbox/ui';
import { FlaskConical, Plug } from 'lucide-react';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { describeError } from '../../client/api-problem.ts';
import { ScreenHelp } from '../../help/screen-help.tsx';
import { useTryIt } from '../../try-it/try-it-queries.ts';
import { operatorsOf } from '../operators-of.ts';
import { useProviders } from '../provider-queries.ts';
import { StartStepList } from './start-step-list.tsx';

/** The way to an operator, step by step; or to go on practising. It shows where it stands whenever somebody comes back. */
export function StartPage() {
  const t = useWords();
  const { data, error, refetch } = useProviders();
  const tryIt = useTryIt();
  const operators = data && tryIt.isFetched ? operatorsOf(data.items, tryIt.data?.ownAddress) : null;
  return (
    <div className="flex min-h-full shrink-0 flex-col">
      <PageHead
        crumb={
          <Link href="/channels" className="text-accent-text underline">
            {t('shell.nav.channels')}
          </Link>
        }
        title={t('channels.start.title')}
        help={t('channels.start.help')}
      >
        <ScreenHelp screen="channels" />
      </PageHead>
      <div className="grow border-t border-line bg-surface px-7 py-5 phone:px-4">
        {operators ? (
          <Steps operators={operators} />
        ) : error ? (
          <ErrorState title={t('channels.unread')} {...describeError(t, error)} onRetry={() => void refetch()} />
        ) : (
          <SkeletonRows rows={4} label={t('channels.loading')} />
        )}
      </div>
    </div>
  );
}

function Steps({ operators }: { operators: readonly Provider[] }) {
  const t = useWords();
  // The one that is not ready yet is what somebody is at.
  const operator = operators.find(({ addresses }) => addresses.length === 0) ?? operators[0];
  return (
    <div className="grid max-w-[75ch] gap-6">
      {operator ? null : (
        <section aria-labelledby="start-choose" className="grid gap-3">
          <h2 id="start-choose" className="text-lg">
            {t('channels.start.choose')}
          </h2>
          <div className="grid grid-cols-2 gap-3 phone:grid-cols-1">
            <Choice href="/channels/new" look="primary" icon={<Plug size={18} strokeWidth={1.8} aria-hidden />} words="connect" />
            <Choice href="/try-it" look="plain" icon={<FlaskConical size={18} strokeWidth={1.8} aria-hidden />} words="practise" />
          </div>
        </section>
      )}
      <StartStepList operator={operator} />
    </div>
  );
}

interface ChoiceProps {
  href: string;
  look: 'primary' | 'plain';
  icon: ReactNode;
  words: 'connect' | 'practise';
}
function Choice({ href, look, icon, words }: ChoiceProps) {
  const t = useWords();
  return (
    <div className="grid content-between gap-3 rounded-md border border-line p-4">
      <p className="text-muted">{t(`channels.start.${words}Help`)}</p>
      <Link href={href} className={buttonClass({ look })}>
        {icon}
        {t(`channels.start.${words}`)}
      </Link>
    </div>
  );
}
