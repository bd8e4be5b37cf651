import { z } from 'zod';
import { Person } from './contacts.ts';
import { DatedQuery, page, QueryFlag } from './page.ts';
import { At } from './time.ts';

export const TaskStatus = z.enum(['open', 'approved', 'rejected', 'expired', 'cancelled']);
export type TaskStatus = z.output<typeof TaskStatus>;
export const TaskField = z.object({ name: z.string(), title: z.string(), type: z.string(), required: z.boolean() });
export type TaskField = z.output<typeof TaskField>;
/** Work for a person. `done` of a form is stored as `approved`. */
export const TaskView = z.object({
  id: z.string(),
  title: z.string(),
  /** approval = yes or no; form = values to fill in. Both may have fields. */
  kind: z.enum(['approval', 'form']),
  text: z.string(),
  fields: z.array(TaskField),
  /** Words on the buttons; `reject` is empty where there is only one. */
  approve: z.string(),
  reject: z.string(),
  status: TaskStatus,
  /** The lowest role that may answer; null = everybody who may answer tasks. */
  role: z.string().nullable(),
  canAnswer: z.boolean(),
  at: At,
  dueAt: At.nullable(),
  runId: z.string(),
  workflowId: z.string(),
  workflowName: z.string(),
  contact: Person.nullable(),
  answer: z.object({ by: z.string(), at: At, comment: z.string(), values: z.record(z.string(), z.unknown()) }).nullable(),
});
export type TaskView = z.output<typeof TaskView>;
export const TaskPage = page(TaskView);
export type TaskPage = z.output<typeof TaskPage>;
export const TaskQuery = DatedQuery.extend({
  state: z.enum(['open', 'closed']).describe('`open` when it is missing; `closed`: answered, expired and cancelled ones.').optional(),
  search: z.string().max(100).describe('Part of the title or of the workflow’s name, or begin of a contact’s name.').optional(),
  mine: QueryFlag.describe('`1`: only those that the asking person may answer.').optional(),
});
export type TaskQuery = z.output<typeof TaskQuery>;
/** 409 `task.closed` when somebody was first or the time is over. */
export const AnswerTask = z.object({
  outcome: z.enum(['approved', 'rejected', 'done']),
  values: z.record(z.string().max(60), z.unknown()).default({}),
  comment: z.string().max(2000).default(''),
});
export type AnswerTask = z.output<typeof AnswerTask>;
