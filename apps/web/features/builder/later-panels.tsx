'use client';
import { ErrorState, SkeletonRows, useWords } from '@signalbox/ui';
import dynamic from 'next/dynamic';
import { useEffect } from 'react';

const parts = {
  version: () => import('../versions/version-view.tsx').then((part) => part.VersionView),
  versions: () => import('../versions/version-list.tsx').then((part) => part.VersionList),
  publish: () => import('./publish/publish-dialog.tsx').then((part) => part.PublishDialog),
  test: () => import('./test/test-panel.tsx').then((part) => part.TestPanel),
  values: () => import('./test/values/values-panel.tsx').then((part) => part.ValuesPanel),
  cases: () => import('./test/cases/test-cases-panel.tsx').then((part) => part.TestCasesPanel),
  counters: () => import('./test/counters/counters-panel.tsx').then((part) => part.CountersPanel),
  testBar: () => import('./test/test-bar.tsx').then((part) => part.TestBar),
  testPhones: () => import('./test/test-phones.tsx').then((part) => part.TestPhones),
};

/** Panels that are closed when the builder opens: their code comes after the canvas stands. */
export const VersionView = dynamic(() => parts.version().catch(() => Unreachable), { ssr: false, loading: Loading });
export const VersionList = dynamic(() => parts.versions().catch(() => Unreachable), { ssr: false, loading: Loading });
export const PublishDialog = dynamic(() => parts.publish(), { ssr: false });
export const TestPanel = dynamic(() => parts.test().catch(() => Unreachable), { ssr: false, loading: Loading });
export const ValuesPanel = dynamic(() => parts.values().catch(() => Unreachable), { ssr: false, loading: Loading });
export const TestCasesPanel = dynamic(() => parts.cases().catch(() => Unreachable), { ssr: false, loading: Loading });
export const CountersPanel = dynamic(() => parts.counters().catch(() => Unreachable), { ssr: false, loading: Loading });
export const TestBar = dynamic(() => parts.testBar().catch(() => Unreachable), { ssr: false });
export const TestPhones = dynamic(() => parts.testPhones().catch(() => Unreachable), { ssr: false, loading: Loading });

/** Before it is drawn: a page that draws what did not come, because the connection was lost first, stops working. */
export const loadPublish = (): Promise<unknown> => parts.publish();

/** Fetches them soon after, so that they are there when the connection is lost. */
export function useLaterPanels(): void {
  useEffect(() => {
    const fetchAll = () => {
      // Whoever opens one that did not come hears of it then.
      for (const part of Object.values(parts)) void part().catch(() => undefined);
    };
    const timer = setTimeout(fetchAll, 3000);
    return () => clearTimeout(timer);
  }, []);
}

function Loading() {
  const t = useWords();
  return (
    <div className="p-4">
      <SkeletonRows rows={3} label={t('ui.loading')} />
    </div>
  );
}

/** The draft is kept on this device, so loading the page anew loses nothing. */
function Unreachable() {
  const t = useWords();
  return <ErrorState title={t('common.unread.unreachable')} onRetry={() => window.location.reload()} />;
}
