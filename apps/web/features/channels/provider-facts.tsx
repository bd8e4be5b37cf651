import type { Provider } from '@signalbox/contract';
import { useFormat, useWords } from '@signalbox/ui';
import type { ReactNode } from 'react';
import { CreditCell } from './credit-cell.tsx';
import { HealthCell } from './load-cells.tsx';
import { LoadChart } from './load-chart.tsx';
import { UsedBy } from './used-by.tsx';

/** How a provider does: what it carries, what waits for it, and who needs it. */
export function ProviderFacts({ provider }: { provider: Provider }) {
  const t = useWords();
  const f = useFormat();
  const sent = provider.load.perMinute.reduce((sum, one) => sum + one, 0);
  return (
    <>
      <dl className="grid grid-cols-4 gap-x-5 px-7 pb-4 small:grid-cols-2 small:gap-y-4 phone:px-4">
        <Fact name={t('channels.fact.sent')}>{f.number(sent)}</Fact>
        <Fact name={t('channels.fact.health')}>
          <HealthCell load={provider.load} />
        </Fact>
        <Fact name={t('channels.fact.waiting')}>{f.number(provider.waiting)}</Fact>
        <Fact name={t('channels.credit.heading')}>
          <CreditCell credit={provider.credit} />
        </Fact>
      </dl>
      <div className="grid grid-cols-[minmax(0,3fr)_minmax(0,2fr)] border-t border-line bg-surface small:grid-cols-1">
        <LoadChart provider={provider} />
        <UsedBy providerId={provider.id} />
      </div>
    </>
  );
}

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div className="grid content-start gap-0.5 border-l border-line pl-5 first:border-l-0 first:pl-0 small:odd:border-l-0 small:odd:pl-0">
    <dt className="text-sm text-muted">{name}</dt>
    <dd className="num text-lg font-title">{children}</dd>
  </div>
);
