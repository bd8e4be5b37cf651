'use client';
import { useWords } from '@signalbox/ui';
import dynamic from 'next/dynamic';
import type { WidgetProps } from '../form-context.tsx';

/** Rows bring the reader of expressions along, so they come when a step with a condition is opened. */
export const ConditionWidget = dynamic<WidgetProps>(
  () => import('../../conditions/condition-widget.tsx').then((part) => part.ConditionWidget),
  {
    ssr: false,
    loading: Loading,
  },
);
export const BranchWidget = dynamic<WidgetProps>(() => import('../../conditions/branch-widget.tsx').then((part) => part.BranchWidget), {
  ssr: false,
  loading: Loading,
});
export const WaysWidget = dynamic<WidgetProps>(() => import('../../conditions/ways-widget.tsx').then((part) => part.WaysWidget), {
  ssr: false,
  loading: Loading,
});

function Loading() {
  const t = useWords();
  return <p className="min-h-24 text-sm text-muted">{t('ui.loading')}</p>;
}
