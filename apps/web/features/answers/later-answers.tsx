'use client';
import { SkeletonRows, useWords } from '@signalbox/ui';
import dynamic from 'next/dynamic';

const after = () => import('./after-widgets.tsx');

/** The settings of questions: their code comes when one is opened. */
export const LaterAnswers = dynamic(() => import('./answers-widget.tsx').then((part) => part.AnswersWidget), {
  ssr: false,
  loading: Loading,
});
export const LaterAskAgain = dynamic(() => after().then((part) => part.AskAgainWidget), { ssr: false });
export const LaterRemind = dynamic(() => after().then((part) => part.RemindWidget), { ssr: false });
export const LaterGiveUp = dynamic(() => after().then((part) => part.GiveUpWidget), { ssr: false });

function Loading() {
  const t = useWords();
  return <SkeletonRows rows={3} label={t('ui.loading')} />;
}
