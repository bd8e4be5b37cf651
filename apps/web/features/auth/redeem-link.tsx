'use client';
import { Button, buttonClass, StateShape } from '@signalbox/ui';
import Link from 'next/link';
import { useCallback, useEffect, useRef, useState } from 'react';
import { signInWith } from './sign-in-with.ts';

/** Redeems a sign-in link by a POST of this page, so that the preview of a mail program does not use it up. */
export function RedeemLink({ token }: { token: string }) {
  const [error, setError] = useState<string | null>(token ? null : 'This link is not complete. Copy all of it into the address line.');
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
        <h1 className="text-2xl tracking-[-0.018em]">The link did not work</h1>
        <p role="alert" className="flex gap-2 rounded-md bg-bad-soft px-3 py-2.5 text-sm text-bad">
          <StateShape shape="cross" tone="bad" className="mt-px" />
          {error}
        </p>
        <Link href="/sign-in" className={buttonClass({ look: 'primary' })}>
          Sign in with a password
        </Link>
      </div>
    );
  }
  return (
    <div className="grid gap-[18px]">
      <h1 className="text-2xl tracking-[-0.018em]">Signing in</h1>
      <Button look="primary" busy={isBusy} onClick={() => void redeem()} className="h-[46px]! w-full">
        {isBusy ? 'Signing in' : 'Sign in with this link'}
      </Button>
    </div>
  );
}
