import { Mark, ReaderProvider, useWords } from '@signalbox/ui';
import Head from 'next/head';
import type { ReactNode } from 'react';
import type { SignInProps } from './sign-in-props.ts';
import { TrackPlan } from './track-plan.tsx';

/** The frame of the sign-in pages: content left, track plan right. */
export const SignInFrame = ({ props, children }: { props: SignInProps; children: ReactNode }) => (
  <ReaderProvider {...props.reader}>
    <SignInHead promise={props.promise} />
    <div className="grid min-h-dvh grid-cols-[minmax(420px,40%)_1fr] small:grid-cols-1">
      <main className="flex flex-col bg-surface px-12 py-7 phone:px-6 phone:py-6">
        <div className="flex items-center gap-2.5 text-lg font-title tracking-[-0.01em]">
          <Mark />
          Signalbox
        </div>
        <div className="my-auto w-full max-w-[372px] self-center py-8">{children}</div>
      </main>
      <TrackPlan />
    </div>
  </ReaderProvider>
);

function SignInHead({ promise }: { promise: string }) {
  const t = useWords();
  return (
    <Head>
      <title>{[t('sign-in.title'), 'Signalbox'].join(' · ')}</title>
      <meta name="description" content={promise} />
      <meta name="robots" content="noindex,nofollow" />
      {/* The address of the page may hold a token; where a form comes from must stay to be seen. */}
      <meta name="referrer" content="strict-origin" />
      <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
      <link rel="icon" href="/icon.svg" type="image/svg+xml" />
    </Head>
  );
}
