'use client';
import { Button, buttonClass, StateShape, useWords } from '@signalbox/ui';
import Link from 'next/link';
import { useCallback, useEffect, useRef, useState } from 'react';
import { signInWith, unreachable } from './sign-in-with.ts';

/** Redeems a sign-in link by a POST of this page, so that the preview of a mail program does not use it up. */
export function RedeemLink({ token }: { token: string }) {
  const t = useWords();
  const [error, setError] = useState<string | typeof unreachable | null>(token ? null : t('sign-in.link.incomplete'));
  const [isBusy, setIsBusy] = useState(false);
  const isTaken = useRef(false);
  const redeem = useCallback(async () => {
    if (isTaken.current || !token) return;
    isTaken.current = true;
    setIsBusy(true);
    // The token leaves the address line and with it the history of a shared computer.
    window.history.replaceState(null, '', '/sign-in/link');
    setError(await signInWith('link', { token }, '/try-it'));
  }, [token]);
  useEffect(() => void redeem(), [redeem]);
  if (error) {
    return (
      <div className="grid gap-[18px]">
        <h1 className="text-2xl tracking-[-0.018em]">{t('sign-in.link.failed')}</h1>
        <p role="alert" className="flex gap-2 rounded-md bg-bad-soft px-3 py-2.5 text-sm text-bad">
          <StateShape shape="cross" tone="bad" className="mt-px" />
          {error === unreachable ? t('sign-in.unreachable') : error}
        </p>
        <Link href="/sign-in" className={buttonClass({ look: 'primary' })}>
          {t('sign-in.link.withPassword')}
        </Link>
      </div>
    );
  }
  return (
    <div className="grid gap-[18px]">
      <h1 className="text-2xl tracking-[-0.018em]">{t('sign-in.link.title')}</h1>
      <Button look="primary" busy={isBusy} onClick={() => void redeem()} className="h-[46px]! w-full">
        {t(isBusy ? 'sign-in.busy' : 'sign-in.link.submit')}
      </Button>
    </div>
  );
}
