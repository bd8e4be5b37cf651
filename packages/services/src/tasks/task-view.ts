import { TaskField, type TaskStatus, type TaskView } from '@signalbox/contract';
import { idTime, may, type Role, roles, toPublicId } from '@signalbox/domain';
import { z } from 'zod';

/** What the step that opened the task wrote down. */
const Form = z.object({
  text: z.string().catch(''),
  fields: z.array(TaskField).catch([]),
  approve: z.string().catch(''),
  reject: z.string().catch(''),
});
const readForm = (form: unknown): z.output<typeof Form> => Form.catch({ text: '', fields: [], approve: '', reject: '' }).parse(form);
const Answer = z.object({
  by: z.string().catch(''),
  comment: z.string().catch(''),
  values: z.record(z.string(), z.unknown()).catch({}),
});

export interface TaskRow {
  id: string;
  run_id: string;
  title: string;
  form: unknown;
  assignee_role: string | null;
  status: TaskStatus;
  answer: unknown;
  answered_at: Date | null;
  due_at: Date | null;
  workflow_id: string;
  workflow_name: string;
  contact_id: string | null;
  contact_name: string | null;
}

/** A task as the asking person sees it. */
export function taskView(row: TaskRow, role: Role): TaskView {
  const form = readForm(row.form);
  const answer = Answer.safeParse(row.answer);
  return {
    id: toPublicId('task', row.id),
    title: row.title,
    kind: form.reject === '' ? 'form' : 'approval',
    ...form,
    status: row.status,
    role: row.assignee_role,
    canAnswer: row.status === 'open' && mayAnswer(role, row.assignee_role),
    at: new Date(idTime(row.id)).toISOString(),
    dueAt: row.due_at?.toISOString() ?? null,
    runId: toPublicId('run', row.run_id),
    workflowId: toPublicId('workflow', row.workflow_id),
    workflowName: row.workflow_name,
    contact: row.contact_id === null ? null : { id: toPublicId('contact', row.contact_id), name: row.contact_name ?? '' },
    answer: row.answered_at && answer.success ? { at: row.answered_at.toISOString(), ...answer.data } : null,
  };
}

/** A task for a role is for the roles above it, too. A role that no longer exists leaves the task to the owner. */
export function mayAnswer(role: Role, asked: string | null): boolean {
  if (!may(role, 'task.answer')) return false;
  if (asked === null) return true;
  const rank = (roles as readonly string[]).indexOf(asked);
  return rank < 0 ? role === 'account_owner' : roles.indexOf(role) >= rank;
}

/** The roles whose tasks this role may answer. */
export const rolesBelow = (role: Role): Role[] => roles.slice(0, roles.indexOf(role) + 1);
