import { Mark } from '@signalbox/ui';
import type { ReactNode } from 'react';
import { PageWords } from '../words/page-words.tsx';
import { TrackPlan } from './track-plan.tsx';

/** The frame of the sign-in pages: content left, track plan right. */
export function SignInFrame({ children }: { children: ReactNode }) {
  return (
    <PageWords areas={['sign-in']}>
      <div className="grid min-h-dvh grid-cols-[minmax(420px,40%)_1fr] phone:grid-cols-1">
        <main className="flex flex-col bg-surface px-12 py-7 phone:px-6 phone:py-6">
          <div className="flex items-center gap-2.5 text-lg font-title tracking-[-0.01em]">
            <Mark />
            Signalbox
          </div>
          <div className="my-auto w-full max-w-[372px] self-center py-8">{children}</div>
        </main>
        <TrackPlan />
      </div>
    </PageWords>
  );
}
