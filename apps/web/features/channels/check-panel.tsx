import type { CheckProvider, ProviderCheck } from '@signalbox/contract';
import { Button, StateShape, useWords } from '@signalbox/ui';
import { Plug } from 'lucide-react';
import { describeError } from '../client/api-problem.ts';
import { useCheckProvider } from './provider-queries.ts';

/** Signs in with the settings as they stand in the form, and sends nothing. */
export function CheckPanel({ tried }: { tried: CheckProvider }) {
  const t = useWords();
  const check = useCheckProvider();
  // What was found is about the settings that were tried, and about no others.
  const isOld = check.variables !== undefined && JSON.stringify(check.variables) !== JSON.stringify(tried);
  return (
    <aside
      aria-labelledby="check-heading"
      className="grid w-[380px] shrink-0 content-start gap-3 border-l border-line px-6 py-5 small:w-auto small:border-t small:border-l-0"
    >
      <h2 id="check-heading" className="text-md font-title">
        {t('channels.check.heading')}
      </h2>
      <p className="text-sm text-muted">{t('channels.check.help')}</p>
      <div>
        <Button busy={check.isPending} onClick={() => check.mutate(tried)}>
          <Plug size={18} strokeWidth={1.8} aria-hidden />
          {t('channels.check.act')}
        </Button>
      </div>
      <div role="status" className="grid gap-2">
        {check.isPending ? <p className="text-sm text-muted">{t('channels.check.trying')}</p> : null}
        {check.data && !check.isPending ? <Outcome check={check.data} isOld={isOld} /> : null}
        {check.error && !check.isPending ? <p className="text-bad">{describeError(t, check.error).detail}</p> : null}
      </div>
    </aside>
  );
}

function Outcome({ check: { result, code, tookMs }, isOld }: { check: ProviderCheck; isOld: boolean }) {
  const t = useWords();
  const isGood = result === 'accepted';
  return (
    <>
      <p className={isGood ? 'flex gap-2' : 'flex gap-2 text-bad'}>
        <StateShape shape={isGood ? 'tick' : 'cross'} tone={isGood ? 'ok' : 'bad'} className="mt-0.5" />
        {code === 'http.blocked' ? t('channels.check.blocked') : t(`channels.check.result.${result}`)}
      </p>
      <p className="num text-sm text-muted">
        {t('channels.check.took', { ms: tookMs })}
        {code ? ` · ${code}` : null}
      </p>
      {isOld ? <p className="text-sm text-wait">{t('channels.check.old')}</p> : null}
    </>
  );
}
