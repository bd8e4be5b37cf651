import { Button, Field, fieldProps, TextInput, useWords } from '@signalbox/ui';
import { Eye, EyeOff } from 'lucide-react';
import { SignInError } from './sign-in-error.tsx';
import type { SignInProps } from './sign-in-props.ts';

/** E-mail and password. A plain form; `public/sign-in.js` stays on the page with it. */
export function SignInForm({ next, email, error }: Pick<SignInProps, 'next' | 'email' | 'error'>) {
  const t = useWords();
  const icon = { size: 18, strokeWidth: 1.8, 'aria-hidden': true } as const;
  return (
    <form
      method="post"
      data-way="password"
      data-next={next}
      data-busy={t('sign-in.busy')}
      data-unreachable={t('sign-in.unreachable')}
      className="grid gap-[18px]"
    >
      <h1 className="text-2xl tracking-[-0.018em]">{t('sign-in.title')}</h1>
      <SignInError words={error} />
      <Field id="email" label={t('sign-in.email')}>
        <TextInput
          {...fieldProps('email')}
          name="email"
          type="email"
          autoComplete="username"
          required
          autoFocus
          defaultValue={email}
          className="min-h-11!"
        />
      </Field>
      <Field id="password" label={t('sign-in.password')}>
        <div className="relative">
          <TextInput
            {...fieldProps('password')}
            name="password"
            type="password"
            autoComplete="current-password"
            required
            className="min-h-11! pr-12"
          />
          <button
            type="button"
            hidden
            aria-label={t('sign-in.showPassword')}
            aria-pressed={false}
            className="group absolute inset-y-1 right-1 grid w-10 place-items-center rounded-sm text-muted hover:text-ink"
          >
            <Eye {...icon} className="group-aria-pressed:hidden" />
            <EyeOff {...icon} className="hidden group-aria-pressed:block" />
          </button>
        </div>
      </Field>
      <Button type="submit" look="primary" className="h-[46px]! w-full">
        {t('sign-in.submit')}
      </Button>
      <p className="text-sm text-muted">{t('sign-in.stay')}</p>
    </form>
  );
}
