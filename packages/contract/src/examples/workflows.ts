import type { Graph } from '@signalbox/flow';
import type { z } from 'zod';
import type { CheckGraph, DraftFacts, OutsideNames, SaveDraft, SavedDraft } from '../drafts.ts';
import type { IssueList } from '../issues.ts';
import type { Page } from '../page.ts';
import type { ChangeWorkflow, CreateWorkflow, Workflow, WorkflowSummary } from '../workflows.ts';
import { exampleId } from './ids.ts';

export const graphExample: Graph = {
  format: 1,
  nodes: [
    {
      id: 'start',
      type: 'trigger.sms',
      version: 1,
      title: '',
      input: { keywords: ['PIPE'] },
      position: { x: 0, y: 0 },
      off: false,
      note: '',
    },
    {
      id: 'thanks',
      type: 'msg.reply',
      version: 1,
      title: 'Thanks',
      input: { text: 'Thank you, {{ contact.name }}. We send somebody to {{ start.rest }}.' },
      position: { x: 0, y: 120 },
      off: false,
      note: '',
    },
  ],
  edges: [{ id: 'start.next', from: 'start', port: 'next', to: 'thanks' }],
  notes: [],
};
const workflowExample: WorkflowSummary = {
  id: exampleId('workflow'),
  name: 'Burst pipe',
  enabled: true,
  revision: 4,
  class: 'interactive',
  live: { versionId: exampleId('version'), number: 3, publishedAt: '2026-03-01T14:20:00.000Z' },
  openRuns: 2,
  updatedAt: '2026-03-01T14:20:00.000Z',
  folder: 'North',
  editedAt: '2026-03-01T14:19:31.000Z',
  editedBy: 'Eva Berg',
  archivedAt: null,
  triggers: [{ kind: 'sms', words: 'Text message PIPE to 71 400' }],
};
export const workflowPageExample: Page<WorkflowSummary> = { items: [workflowExample], next: null };
export const workflowDetailExample: Workflow = {
  ...workflowExample,
  draft: { graph: graphExample, revision: 12, updatedAt: '2026-03-01T14:19:31.000Z', updatedBy: 'Eva Berg' },
  issues: [],
  changed: false,
  hooks: {},
};
export const createWorkflowExample: CreateWorkflow = { name: 'Burst pipe', graph: graphExample };
export const changeWorkflowExample: ChangeWorkflow = { revision: 4, name: 'Burst pipe, north' };
export const saveDraftExample: SaveDraft = { revision: 12, graph: graphExample };
export const savedDraftExample: SavedDraft = { revision: 13, updatedAt: '2026-03-02T08:01:00.000Z', issues: [] };
export const checkGraphExample: CheckGraph = { graph: graphExample };
export const issueListExample: IssueList = {
  issues: [
    {
      code: 'edge.dangling',
      severity: 'error',
      nodeId: 'start',
      field: null,
      message: 'This track leads nowhere. Draw it to a step or remove it.',
    },
  ],
};
export const outsideNamesExample: z.output<typeof OutsideNames> = {
  tags: ['on duty'],
  groups: ['Plumers'],
  ownAddresses: ['71400'],
  workflows: [],
  tables: [exampleId('table')],
  templates: [],
  calendars: [exampleId('calendar')],
  keywords: [{ channel: 'sms', address: '71400', word: 'PIPE' }],
};
export const draftFactsExample: DraftFacts = {
  tags: ['on duty'],
  groups: ['Plumbers'],
  ownAddresses: ['71400'],
  channels: ['sms'],
  workflows: [],
  tables: [
    {
      id: exampleId('table'),
      name: 'Buildings',
      keyColumn: 'number',
      columns: [{ key: 'number', title: 'Number', type: 'text', choices: [] }],
    },
  ],
  templates: [],
  calendars: [exampleId('calendar')],
  keywords: [{ channel: 'sms', address: '71400', word: 'PIPE', to: '71400', workflow: 'Burst pipe' }],
  lateMailboxes: [],
};
