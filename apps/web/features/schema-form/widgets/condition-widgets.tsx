'use client';
import { loadable, useWords } from '@signalbox/ui';

/** Rows bring the reader of expressions along, so they come when a step with a condition is opened. */
export const ConditionWidget = loadable(
  () => import('../../conditions/condition-widget.tsx').then((part) => part.ConditionWidget),
  Loading,
);
export const BranchWidget = loadable(() => import('../../conditions/branch-widget.tsx').then((part) => part.BranchWidget), Loading);
export const WaysWidget = loadable(() => import('../../conditions/ways-widget.tsx').then((part) => part.WaysWidget), Loading);

function Loading() {
  const t = useWords();
  return <p className="min-h-24 text-sm text-muted">{t('ui.loading')}</p>;
}
