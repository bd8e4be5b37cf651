import { type Duration, durationMs, type NodeResult, nodeError } from '@signalbox/flow';
import { z } from 'zod';
import type { EffectContext, EffectItem, EffectResult, TaskPort } from '../contract/effect-context.ts';
import { askTogether } from './ask-together.ts';

interface TaskInput {
  title: string;
  text: string;
  role: string;
  timeout: Duration | null;
}
type Form = Parameters<TaskPort['open']>[0][number]['form'];

/** How a person answered a task. */
export interface TaskAnswer {
  approved: boolean;
  by: string;
  comment: string;
  at: string;
  values: Record<string, unknown>;
}

/** Opens a task per run and waits for it; a run whose task was answered or came too late goes on. */
export async function openTasks<Input extends TaskInput>(
  items: EffectItem<Input>[],
  { tasks, now }: EffectContext,
  { formOf, answered }: { formOf: (input: Input) => Omit<Form, 'text'>; answered: (answer: TaskAnswer, input: Input) => NodeResult },
): Promise<EffectResult[]> {
  const late = items.filter((item) => item.answer?.kind === 'timeout').map((item) => String(item.answer?.output.taskId ?? ''));
  if (late.length > 0) await tasks.expire(late);
  return askTogether(
    items,
    ({ runId, input, answer }) => {
      if (answer?.kind === 'timeout') return { result: { port: 'timeout', output: {} } };
      if (answer) return { result: answered(readAnswer(answer.payload, now), input) };
      if (input.title.trim() === '') return { result: { error: noTitle } };
      const dueAt = input.timeout ? now + durationMs(input.timeout) : null;
      const form = { text: input.text, ...formOf(input) };
      return { ask: { runId, title: input.title.trim().slice(0, 300), form, assigneeRole: input.role || null, dueAt } };
    },
    (wanted) => tasks.open(wanted),
    ({ taskId }, _item, { dueAt }) => ({ wait: { keys: [{ kind: 'task', key: taskId }], dueAt, output: { taskId } } }),
  );
}

/** What stands on a button of the task: the word that somebody typed, or the usual one in the account's language. */
export function answerWord(typed: string, answer: keyof typeof usual, { words }: EffectContext): string {
  const own = typed.trim();
  return own === '' || own === usual[answer] ? words(`tasks.answer.${answer}`) : own;
}
/** As new steps have them. */
const usual = { approve: 'Approve', reject: 'Reject', done: 'Done' } as const;

const shape = z.looseObject({
  status: z.string().catch(''),
  by: z.string().catch(''),
  comment: z.string().catch(''),
  at: z.string().optional().catch(undefined),
  values: z.record(z.string(), z.unknown()).catch({}),
});
function readAnswer(payload: Record<string, unknown>, now: number): TaskAnswer {
  const { status, by, comment, at, values } = shape.parse(payload);
  return { approved: status === 'approved', by, comment, at: at ?? new Date(now).toISOString(), values };
}

const noTitle = nodeError('task.no_title', {}, 'title');
