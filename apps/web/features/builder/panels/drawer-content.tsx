import type { ReactNode } from 'react';
import { IssueList, RunsAndCounters, TestCasesPanel, TestPanel, ValuesPanel, VersionList } from '../later-panels.tsx';
import type { DrawerTab } from './drawer-tab.ts';

/** What each tab of the drawer shows. */
export const DrawerContent = ({ tab, onVersion }: { tab: DrawerTab; onVersion: (versionId: string) => void }) => contents[tab](onVersion);

const contents: Readonly<Record<DrawerTab, (onVersion: (versionId: string) => void) => ReactNode>> = {
  issues: () => <IssueList />,
  test: () => <TestPanel />,
  values: () => <ValuesPanel />,
  cases: () => <TestCasesPanel />,
  runs: () => <RunsAndCounters />,
  versions: (onVersion) => <VersionList onVersion={onVersion} />,
};
