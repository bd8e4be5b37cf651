'use client';
import { Button, cx, Field, fieldProps, StateShape, TextInput, useWords } from '@signalbox/ui';
import { Eye, EyeOff } from 'lucide-react';
import { type SubmitEvent, useRef, useState } from 'react';
import { signInWith, unreachable } from './sign-in-with.ts';

/** E-mail and password. */
export function SignInForm({ next }: { next: string }) {
  const t = useWords();
  const [error, setError] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const [isShown, setIsShown] = useState(false);
  const password = useRef<HTMLInputElement>(null);
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setIsBusy(true);
    setError(null);
    const problem = await signInWith(
      'password',
      { email: String(form.get('email') ?? ''), password: String(form.get('password') ?? '') },
      next,
    );
    if (problem === null) return;
    setError(problem === unreachable ? t('sign-in.unreachable') : problem);
    setIsBusy(false);
    password.current?.select();
  };
  return (
    <form method="post" onSubmit={submit} className="grid gap-[18px]">
      <h1 className="text-2xl tracking-[-0.018em]">{t('sign-in.title')}</h1>
      {error ? (
        <p role="alert" className="flex gap-2 rounded-md bg-bad-soft px-3 py-2.5 text-sm text-bad">
          <StateShape shape="cross" tone="bad" className="mt-px" />
          {error}
        </p>
      ) : null}
      <Field id="email" label={t('sign-in.email')}>
        <TextInput {...fieldProps('email')} name="email" type="email" autoComplete="username" required autoFocus className="min-h-11!" />
      </Field>
      <Field id="password" label={t('sign-in.password')}>
        <div className="relative">
          <TextInput
            {...fieldProps('password')}
            ref={password}
            name="password"
            type={isShown ? 'text' : 'password'}
            autoComplete="current-password"
            required
            className="min-h-11! pr-12"
          />
          <button
            type="button"
            aria-label={t('sign-in.showPassword')}
            aria-pressed={isShown}
            onClick={() => setIsShown(!isShown)}
            className="absolute inset-y-1 right-1 grid w-10 place-items-center rounded-sm text-muted hover:text-ink"
          >
            {isShown ? <EyeOff size={18} strokeWidth={1.8} aria-hidden="true" /> : <Eye size={18} strokeWidth={1.8} aria-hidden="true" />}
          </button>
        </div>
      </Field>
      <Button type="submit" look="primary" busy={isBusy} className={cx('h-[46px]! w-full')}>
        {t(isBusy ? 'sign-in.busy' : 'sign-in.submit')}
      </Button>
      <p className="text-sm text-muted">{t('sign-in.stay')}</p>
    </form>
  );
}
