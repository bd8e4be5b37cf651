import type { TaskField, TaskView } from '@signalbox/contract';
import { tookWords } from '../lists/time-words.ts';

/** Shape and word of a task. */
export function taskChip({ status, kind }: Pick<TaskView, 'status' | 'kind'>): { state: string; word: string } {
  if (status === 'approved') return { state: 'done', word: kind === 'form' ? 'Done' : 'Approved' };
  const looks = {
    open: { state: 'waiting', word: 'Open' },
    rejected: { state: 'cancelled', word: 'Rejected' },
    expired: { state: 'expired', word: 'Too late' },
    cancelled: { state: 'cancelled', word: 'Not needed' },
  };
  return looks[status];
}

/** `23 min left`, `over since 4 min`; null without a deadline or once it is closed. */
export function dueWords({ status, dueAt }: Pick<TaskView, 'status' | 'dueAt'>, now: number): string | null {
  if (status !== 'open' || dueAt === null) return null;
  const left = Date.parse(dueAt) - now;
  return left > 0 ? `${tookWords(left)} left` : `over since ${tookWords(-left)}`;
}

const roleNames: Record<string, string> = {
  user: 'a user',
  power_user: 'a power user',
  moderator: 'a moderator',
  account_administrator: 'an account administrator',
  account_owner: 'the account owner',
};
/** Why the asking person cannot answer; null when they can. */
export function whyNotMine(task: Pick<TaskView, 'canAnswer' | 'role' | 'status'>): string | null {
  if (task.canAnswer || task.status !== 'open') return null;
  return task.role
    ? `Only ${roleNames[task.role] ?? task.role} or somebody above can answer this.`
    : 'Your role in this account cannot answer tasks.';
}

/** Who closed it, or that nobody did. */
export function closedWords(task: Pick<TaskView, 'status' | 'answer' | 'kind' | 'approve' | 'reject'>): string | null {
  const { status, answer } = task;
  if (status === 'open') return null;
  if (status === 'expired') return 'Nobody answered in time. The run went on without an answer.';
  if (status === 'cancelled') return 'The run does not need an answer any more.';
  const what = status === 'rejected' ? task.reject || 'rejected' : task.approve || (task.kind === 'form' ? 'done' : 'approved');
  return `Answered with “${what}” by ${answer?.by ?? 'somebody'}.`;
}

export type Typed = Readonly<Record<string, string | boolean>>;

/** What was typed as the values that the API takes; or what is wrong with it, by field. */
export function readValues(
  fields: readonly TaskField[],
  typed: Typed,
): { values: Record<string, unknown>; errors: Record<string, string> } {
  const values: Record<string, unknown> = {};
  const errors: Record<string, string> = {};
  for (const field of fields) {
    const raw = typed[field.name] ?? (field.type === 'bool' ? false : '');
    if (typeof raw === 'boolean') values[field.name] = raw;
    else if (raw.trim() === '') {
      if (field.required) errors[field.name] = 'Fill this in.';
    } else {
      const value = typedValue(field.type, raw.trim());
      if (value === undefined)
        errors[field.name] =
          field.type === 'number' ? 'Write a number, such as 12 or 3.5.' : 'Write this as name and value pairs: {"room": 12}.';
      else values[field.name] = value;
    }
  }
  return { values, errors };
}

function typedValue(type: string, text: string): unknown {
  if (type === 'number') {
    const number = Number(text.replace(/\s/g, '').replace(',', '.'));
    return Number.isFinite(number) ? number : undefined;
  }
  if (type === 'list') return text.split('\n').flatMap((line) => line.trim() || []);
  if (type !== 'map') return text;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
