import type { TaskField, TaskView } from '@signalbox/contract';
import type { Say } from '@signalbox/words/light';

/** Shape and word of a task. */
export function taskChip(t: Say, { status, kind }: Pick<TaskView, 'status' | 'kind'>): { state: string; word: string } {
  if (status === 'approved') return { state: 'done', word: t(kind === 'form' ? 'tasks.state.done' : 'tasks.state.approved') };
  return { state: chipStates[status], word: t(`tasks.state.${status}`) };
}
const chipStates = { open: 'waiting', rejected: 'cancelled', expired: 'expired', cancelled: 'cancelled' } as const;

/** `23 min left`, `over since 4 min`; null without a deadline or once it is closed. */
export function dueWords(t: Say, { status, dueAt }: Pick<TaskView, 'status' | 'dueAt'>, now: number): Due | null {
  if (status !== 'open' || dueAt === null) return null;
  const left = Date.parse(dueAt) - now;
  return left > 0
    ? { isOver: false, words: t('common.left', { time: { took: left } }) }
    : { isOver: true, words: t('tasks.overSince', { time: { took: -left } }) };
}
interface Due {
  isOver: boolean;
  words: string;
}

/** Why the asking person cannot answer; null when they can. */
export function whyNotMine(t: Say, task: Pick<TaskView, 'canAnswer' | 'role' | 'status'>): string | null {
  if (task.canAnswer || task.status !== 'open') return null;
  return (task.role && t.find(`tasks.why.role.${task.role}`)) || t('tasks.why.noRole');
}

/** Who closed it, or that nobody did. */
export function closedWords(t: Say, task: Pick<TaskView, 'status' | 'answer' | 'kind' | 'approve' | 'reject'>): string | null {
  const { status, answer } = task;
  if (status === 'open') return null;
  if (status === 'expired') return t('tasks.closed.expired');
  if (status === 'cancelled') return t('tasks.closed.cancelled');
  const what =
    status === 'rejected'
      ? task.reject || t('tasks.closed.rejected')
      : task.approve || t(task.kind === 'form' ? 'tasks.closed.done' : 'tasks.closed.approved');
  return t('tasks.closed.answered', { what, who: answer?.by ?? t('tasks.closed.somebody') });
}

export type Typed = Readonly<Record<string, string | boolean>>;

/** What was typed as the values that the API takes; or what is wrong with it, by field. */
export function readValues(
  t: Say,
  { fields, typed }: { fields: readonly TaskField[]; typed: Typed },
): { values: Record<string, unknown>; errors: Record<string, string> } {
  const values: Record<string, unknown> = {};
  const errors: Record<string, string> = {};
  for (const field of fields) {
    const raw = typed[field.name] ?? (field.type === 'bool' ? false : '');
    if (typeof raw === 'boolean') values[field.name] = raw;
    else if (raw.trim() === '') {
      if (field.required) errors[field.name] = t('tasks.input.missing');
    } else {
      const value = typedValue(field.type, raw.trim());
      if (value === undefined) errors[field.name] = t(field.type === 'number' ? 'tasks.input.notNumber' : 'tasks.input.notMap');
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
