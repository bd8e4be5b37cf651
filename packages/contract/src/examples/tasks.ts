import type { Page } from '../page.ts';
import type { AnswerTask, TaskView } from '../tasks.ts';
import { personExample } from './contacts.ts';
import { exampleId } from './ids.ts';

export const taskExample: TaskView = {
  id: exampleId('task'),
  title: 'Close the main valve?',
  kind: 'approval',
  text: 'The pressure in the north district has fallen by half.',
  fields: [{ name: 'crew', title: 'Crew', type: 'text', required: true }],
  approve: 'Close it',
  reject: 'Wait',
  status: 'open',
  role: 'moderator',
  canAnswer: true,
  at: '2026-03-02T08:00:05.000Z',
  dueAt: '2026-03-02T09:00:05.000Z',
  runId: exampleId('run'),
  workflowId: exampleId('workflow'),
  workflowName: 'Burst pipe',
  contact: personExample,
  answer: null,
};
export const taskPageExample: Page<TaskView> = { items: [taskExample], next: null };
export const answerTaskExample: AnswerTask = { outcome: 'approved', values: { crew: 'North 2' }, comment: 'Crew is on its way.' };
export const answeredTaskExample: TaskView = {
  ...taskExample,
  status: 'approved',
  canAnswer: false,
  answer: { by: 'Eva Berg', at: '2026-03-02T08:12:40.000Z', comment: 'Crew is on its way.', values: { crew: 'North 2' } },
};
