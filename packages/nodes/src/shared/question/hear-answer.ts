import { durationMs, type NodeResult, readAnswer, type WaitAnswer } from '@signalbox/flow';
import { z } from 'zod';
import type { Question } from './question-fields.ts';

/** What a wait knows of itself, among the values of its step. */
const Asked = z.object({
  /** How often the question was asked, reminders not counted. */
  tries: z.number().catch(1),
  reminded: z.boolean().catch(false),
  /** When it is given up, as ISO text; '' = never, missing in waits of version 1. */
  until: z.string().optional().catch(undefined),
});

export type Heard =
  | NodeResult
  /** Something has to be said first; then it waits on. */
  | { say: 'again' | 'reminder'; wait: { dueAt: number | null; output: Record<string, unknown> } };
interface Hearing {
  now: number;
  accountTimeZone: string;
  output: Record<string, unknown>;
}

/** What becomes of a question whose wait is over. Pure. */
export function hearAnswer(question: Question, answer: WaitAnswer, { now, accountTimeZone, output }: Hearing): Heard {
  const asked = Asked.parse(output);
  if (answer.kind === 'timeout') return hearNothing(question, { ...asked, now });
  const text = String(answer.payload.text ?? '');
  const receivedAt = typeof answer.payload.receivedAt === 'string' ? answer.payload.receivedAt : new Date(now).toISOString();
  const said = { text, receivedAt, tries: asked.tries };
  const read = readAnswer(question.answers, text, { now: momentOf(receivedAt, now), timeZone: accountTimeZone });
  if (read) return { port: read.answer.port, output: { value: read.value, answer: read.answer.title || read.answer.port, ...said } };
  if (asked.tries > question.again.times) return { port: 'nothing', output: said };
  const opened = openQuestion(question, { now, reminded: asked.reminded, tries: asked.tries + 1 });
  return { say: 'again', wait: { ...opened, output: { ...said, ...opened.output } } };
}

function hearNothing({ remind }: Question, { reminded, until, now }: z.output<typeof Asked> & { now: number }): Heard {
  if (!remind || reminded || until === undefined || (until !== '' && now >= Date.parse(until))) return { port: 'timeout', output: {} };
  return { say: 'reminder', wait: { dueAt: until === '' ? null : Date.parse(until), output: { reminded: true } } };
}

/** The wait of a question that is asked now. */
export function openQuestion(
  { timeout, remind }: Question,
  { now, reminded = false, tries = 1 }: { now: number; reminded?: boolean; tries?: number },
) {
  const until = timeout ? now + durationMs(timeout) : null;
  const remindAt = remind && !reminded ? now + durationMs(remind.after) : null;
  const dueAt = remindAt === null ? until : Math.min(remindAt, until ?? remindAt);
  return { dueAt, output: { tries, reminded, until: until === null ? '' : new Date(until).toISOString() } };
}

/** Tomorrow is the day after the text was sent. */
const momentOf = (receivedAt: string, now: number): number => {
  const at = Date.parse(receivedAt);
  return Number.isFinite(at) ? at : now;
};
