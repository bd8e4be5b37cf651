'use client';
import { loadable } from '@signalbox/ui';
import { Coming } from './panels/coming.tsx';

const publish = () => import('./publish/publish-dialog.tsx').then((part) => part.PublishDialog);

// What the builder shows before anybody has done anything is in its own code; all of this comes when it opens, or when there is time.
export const StepPanel = loadable(() => import('./panels/step-panel.tsx').then((part) => part.StepPanel), Coming);
export const NoStep = loadable(() => import('./panels/no-step.tsx').then((part) => part.NoStep), Coming);
export const WorkflowSettings = loadable(() => import('./panels/workflow-settings.tsx').then((part) => part.WorkflowSettings), Coming);
export const BuilderPhone = loadable(() => import('./panels/builder-phone.tsx').then((part) => part.BuilderPhone), Coming);
export const Outline = loadable(() => import('./panels/outline.tsx').then((part) => part.Outline), Coming);
export const IssueList = loadable(() => import('./panels/issue-list.tsx').then((part) => part.IssueList), Coming);
export const IssueFinder = loadable(() => import('./panels/issue-finder.tsx').then((part) => part.IssueFinder));
export const VersionView = loadable(() => import('../versions/version-view.tsx').then((part) => part.VersionView), Coming);
export const VersionList = loadable(() => import('../versions/version-list.tsx').then((part) => part.VersionList), Coming);
export const PublishDialog = loadable(publish);
export const TestPanel = loadable(() => import('./test/test-panel.tsx').then((part) => part.TestPanel), Coming);
export const ValuesPanel = loadable(() => import('./test/values/values-panel.tsx').then((part) => part.ValuesPanel), Coming);
export const TestCasesPanel = loadable(() => import('./test/cases/test-cases-panel.tsx').then((part) => part.TestCasesPanel), Coming);
export const RunsAndCounters = loadable(() => import('./panels/runs-and-counters.tsx').then((part) => part.RunsAndCounters), Coming);
export const TestBar = loadable(() => import('./test/test-bar.tsx').then((part) => part.TestBar));
export const TestPhones = loadable(() => import('./test/test-phones.tsx').then((part) => part.TestPhones), Coming);
export const ConflictDialog = loadable(() => import('./draft/conflict-dialog.tsx').then((part) => part.ConflictDialog));
export const RemoveDialog = loadable(() => import('./panels/remove-dialog.tsx').then((part) => part.RemoveDialog));
export const ExtractDialog = loadable(() => import('./panels/extract-dialog.tsx').then((part) => part.ExtractDialog));
export const CanvasMenu = loadable(() => import('./canvas/canvas-menu.tsx').then((part) => part.CanvasMenu));
export const WirePicker = loadable(() => import('./canvas/wire-picker.tsx').then((part) => part.WirePicker));

export const PortButtons = loadable(() => import('./canvas/port-buttons.tsx').then((part) => part.PortButtons));
export const TrackButtons = loadable(() => import('./canvas/track-buttons.tsx').then((part) => part.TrackButtons));
export const EditorBar = loadable(() => import('./states/editor-bar.tsx').then((part) => part.EditorBar));
export const FromRunBar = loadable(() => import('./states/from-run-bar.tsx').then((part) => part.FromRunBar));

/** Asked for before it opens, so that without a network Publish can say why it cannot. */
export const loadPublish = (): Promise<unknown> => publish();
