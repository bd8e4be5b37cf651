'use client';
import { Button, notify, PageHead, useWords } from '@signalbox/ui';
import { useSearchParams } from 'next/navigation';
import { useEffect, useState } from 'react';
import { addressOf, type Typed, typedIn } from './asked.ts';
import { WhoAnswer } from './who-answer.tsx';
import { WhoForm } from './who-form.tsx';

/** Try what comes in, and see who gets it. The address of the page holds what is typed, so that it can be sent to somebody. */
export function WhoPage() {
  const t = useWords();
  const params = useSearchParams();
  const [typed, setTyped] = useState<Typed>(() => typedIn(params));
  const [settled, setSettled] = useState(typed);
  useEffect(() => {
    const timer = setTimeout(() => {
      setSettled(typed);
      window.history.replaceState(null, '', addressOf(typed));
    }, 200);
    return () => clearTimeout(timer);
  }, [typed]);
  const copy = () =>
    navigator.clipboard.writeText(`${window.location.origin}${window.location.pathname}${addressOf(typed)}`).then(
      () => notify({ text: t('who.copied') }),
      () => notify({ text: t('common.secret.notCopied') }),
    );
  return (
    <div className="flex min-h-0 min-w-0 flex-1 flex-col overflow-y-auto phone:min-h-full phone:flex-none phone:overflow-visible">
      <PageHead title={t('who.title')} help={t('who.help')}>
        <Button onClick={() => void copy()}>{t('who.copyLink')}</Button>
      </PageHead>
      <WhoForm typed={typed} onType={setTyped} onAsk={() => setSettled(typed)} />
      <WhoAnswer typed={settled} />
    </div>
  );
}
