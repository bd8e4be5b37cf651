'use client';
import { Me } from '@signalbox/contract';
import { Button, Dialog, Field, fieldProps, TextInput, useFormat, useWords } from '@signalbox/ui';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useCallback, useEffect, useRef, useState } from 'react';
import { trySignIn, unreachable } from '../auth/sign-in-with.ts';
import { Nothing } from '../client/answer.ts';
import { call } from '../client/call.ts';
import { useKeptWork } from '../client/kept-work.ts';
import { sessionOver } from '../client/session-over.ts';
import { useMe } from './me-queries.ts';

/** Over the kept work: the password of the person who was signed in, and everything goes on where it stood. */
export function SessionDialog({ since }: { since: Date }) {
  const t = useWords();
  const f = useFormat();
  const client = useQueryClient();
  const { data: me } = useMe();
  const kept = useKeptWork();
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const [isLeaving, setIsLeaving] = useState(false);
  const password = useRef<HTMLInputElement>(null);

  const goOn = useCallback(async () => {
    const now = await call('/me', Me);
    // Another person in the same browser must not go on with this one's work.
    if (me && now.user.id !== me.user.id) return window.location.assign('/');
    if (me && now.account.id !== me.account.id) await call('/me/account', Nothing, { method: 'POST', body: { accountId: me.account.id } });
    sessionOver.clear();
    await client.invalidateQueries();
  }, [client, me]);
  // Who signed in by a link, or in another window, finds this one going on.
  useEffect(() => {
    const look = () => void goOn().catch(() => undefined);
    window.addEventListener('focus', look);
    const timer = setInterval(look, lookMs);
    return () => {
      window.removeEventListener('focus', look);
      clearInterval(timer);
    };
  }, [goOn]);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setIsBusy(true);
    setProblem(null);
    const failed = await trySignIn('password', { email: me?.user.email ?? '', password: password.current?.value ?? '', again: 'yes' });
    if (failed === null) return void (await goOn().catch(() => setProblem(t('shell.session.unreachable'))));
    setProblem(failed === unreachable ? t('shell.session.unreachable') : failed);
    setIsBusy(false);
    password.current?.select();
  };
  const id = 'session-password';
  return (
    <Dialog
      open
      onOpenChange={() => undefined}
      title={t('shell.session.title')}
      initialFocus={password}
      help={t('shell.session.help', { time: f.minute(since.toISOString()), count: kept })}
    >
      <form onSubmit={submit} className="grid gap-4">
        <Field id={id} label={t('shell.session.password', { email: me?.user.email ?? '' })} error={problem}>
          <TextInput {...fieldProps(id, problem)} ref={password} type="password" autoComplete="current-password" required />
        </Field>
        <p className="text-sm text-muted">{t('shell.session.link')}</p>
        {isLeaving && (
          <p role="alert" className="rounded-md bg-wait-soft px-3 py-2 text-sm text-wait">
            {t('shell.session.stays', { name: me?.user.name ?? '', count: kept })}{' '}
            <a href="/sign-in" className="font-label text-accent-text underline underline-offset-2">
              {t('shell.session.leave')}
            </a>
          </p>
        )}
        <div className="flex flex-wrap items-center justify-between gap-2">
          <Button look="quiet" onClick={() => setIsLeaving(true)}>
            {t('shell.session.other')}
          </Button>
          <Button type="submit" look="primary" busy={isBusy}>
            {t('shell.session.submit')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

const lookMs = 5000;
