import { Button, buttonClass, useWords } from '@signalbox/ui';
import { SignInError } from './sign-in-error.tsx';
import type { SignInProps } from './sign-in-props.ts';

/** Redeems a sign-in link by a POST of this page, so that the preview of a mail program does not use it up; `public/sign-in.js` presses the button. */
export function LinkForm({ token, error, next }: Pick<SignInProps, 'token' | 'error' | 'next'>) {
  const t = useWords();
  const failed = error ?? (token === '' ? t('sign-in.link.incomplete') : null);
  return (
    <>
      {failed === null && (
        <form
          method="post"
          action="/sign-in/link"
          data-way="link"
          data-next={next}
          data-busy={t('sign-in.busy')}
          data-unreachable={t('sign-in.unreachable')}
          className="grid gap-[18px]"
        >
          <h1 className="text-2xl tracking-[-0.018em]">{t('sign-in.link.title')}</h1>
          <input type="hidden" name="token" value={token} />
          <Button type="submit" look="primary" className="h-[46px]! w-full">
            {t('sign-in.link.submit')}
          </Button>
        </form>
      )}
      <div data-failed hidden={failed === null} className="grid gap-[18px]">
        <h1 className="text-2xl tracking-[-0.018em]">{t('sign-in.link.failed')}</h1>
        <SignInError words={failed} />
        <a href="/sign-in" className={buttonClass({ look: 'primary' })}>
          {t('sign-in.link.withPassword')}
        </a>
      </div>
    </>
  );
}
