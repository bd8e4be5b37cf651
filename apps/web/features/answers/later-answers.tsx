'use client';
import { loadable, SkeletonRows } from '@signalbox/ui';

const after = () => import('./after-widgets.tsx');

/** The settings of questions: their code comes when one is opened. */
export const LaterAnswers = loadable(() => import('./answers-widget.tsx').then((part) => part.AnswersWidget), Loading);
export const LaterAskAgain = loadable(() => after().then((part) => part.AskAgainWidget), Nothing);
export const LaterRemind = loadable(() => after().then((part) => part.RemindWidget), Nothing);
export const LaterGiveUp = loadable(() => after().then((part) => part.GiveUpWidget), Nothing);

function Loading() {
  return <SkeletonRows rows={3} />;
}

function Nothing() {
  return null;
}
