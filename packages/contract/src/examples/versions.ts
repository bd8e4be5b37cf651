import type { Page } from '../page.ts';
import type { DiffSide, Publish, Published, Version, VersionDetail, VersionList, WorkflowDiff } from '../versions.ts';
import type { MovedRuns, MoveRuns, StepTries, WaitingCounts, WaitingRun } from '../waiting.ts';
import { personExample } from './contacts.ts';
import { exampleId } from './ids.ts';
import { graphExample } from './workflows.ts';

const versionExample: Version = {
  id: exampleId('version'),
  number: 3,
  name: 'Streets',
  note: 'Asks for the street',
  publishedBy: 'Eva Berg',
  publishedAt: '2026-03-01T14:20:00.000Z',
  live: true,
  openRuns: 2,
};
export const versionListExample: VersionList = { items: [versionExample] };
export const versionDetailExample: VersionDetail = { ...versionExample, graph: graphExample };
export const publishExample: Publish = { draftRevision: 12, name: 'Streets', note: 'Asks for the street' };
export const publishedExample: Published = { version: versionExample, issues: [] };
const side: DiffSide = { versionId: exampleId('version'), number: 3, graph: graphExample };
export const workflowDiffExample: WorkflowDiff = {
  from: side,
  to: { versionId: null, number: null, graph: graphExample },
  diff: { added: [], removed: [], changed: [], addedEdges: [], removedEdges: [], moved: ['thanks'], settings: [] },
};
export const moveRunsExample: MoveRuns = { to: 'live', dryRun: true };
export const movedRunsExample: MovedRuns = {
  moved: 14,
  left: [{ code: 'stepGone', reason: 'The step where they wait is not in the new version.', count: 2 }],
};
export const waitingCountsExample: WaitingCounts = {
  items: [{ versionId: exampleId('version'), versionNumber: 3, nodeId: 'ask', title: 'Can you go?', count: 2 }],
};
export const stepTriesExample: StepTries = {
  total: 50,
  ports: { yes: 9, no: 41 },
  runs: [
    {
      runId: exampleId('run'),
      who: 'Maja Lind',
      at: '2026-03-02T08:15:00.000Z',
      port: 'yes',
      scope: { trigger: { text: 'Yes' }, contact: { name: 'Maja Lind' } },
    },
  ],
};
export const waitingPageExample: Page<WaitingRun> = {
  items: [
    {
      id: exampleId('wait'),
      runId: exampleId('run'),
      versionNumber: 3,
      contact: personExample,
      since: '2026-03-02T08:00:04.210Z',
      dueAt: '2026-03-02T08:10:04.210Z',
    },
  ],
  next: null,
};
