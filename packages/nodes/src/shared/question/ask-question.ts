import type { EffectContext, EffectItem, EffectResult } from '../../contract/effect-context.ts';
import { lost } from '../node-errors.ts';
import { queueTexts, type Target } from '../queue-texts.ts';
import { replyWaitKey } from '../reply-wait-key.ts';
import { type Heard, hearAnswer, openQuestion } from './hear-answer.ts';
import { asQuestion, type Question } from './question-fields.ts';

interface Asking<Input> {
  /** The question; null = somebody else has asked it. */
  textOf: (input: Input) => string | null;
  target: (item: EffectItem<Input>) => Target;
  /** The wait of a question that is not sent by this step. */
  listen?: (item: EffectItem<Input>) => Pick<WaitResult, 'keys'> | Exclude<EffectResult, { wait: unknown }>;
}
type WaitResult = Extract<EffectResult, { wait: unknown }>['wait'];

/**
 * Asks, asks again and reminds: every text is queued in the transaction that opens the wait for its answer, so none is too fast,
 * none is sent twice, and none is lost.
 */
export async function askQuestions<Input extends object>(
  items: EffectItem<Input>[],
  context: EffectContext,
  { textOf, target, listen }: Asking<Input>,
): Promise<EffectResult[]> {
  const plans = items.map((item) => planOf(item, context));
  const speaking = items.flatMap((item, index) => {
    const plan = plans[index];
    if (!plan || !('say' in plan)) return [];
    const text = sayingOf(plan.say, asQuestion(item.input), textOf(item.input));
    return text === null ? [] : [{ index, item: { ...item, input: { ...item.input, text } } }];
  });
  const queued = await queueTexts(
    speaking.map(({ item }) => item),
    context,
    (item) => target(item),
  );
  const sent = new Map(speaking.map(({ index }, at) => [index, queued[at]]));
  return items.map((item, index): EffectResult => {
    const plan = plans[index];
    if (!plan) return { error: lost };
    if (!('say' in plan)) return plan;
    const { dueAt, output } = plan.wait;
    if (!sent.has(index)) {
      const listening = listen?.(item) ?? { error: lost };
      return 'keys' in listening ? { wait: { ...listening, dueAt, output } } : listening;
    }
    const one = sent.get(index) ?? { error: lost };
    if ('error' in one) return one;
    const keys = [replyWaitKey(one.channel, one.ourAddress, one.theirAddress)];
    return { wait: { keys, dueAt, output: { ...output, messageId: one.messageId, parts: one.parts, to: one.to } } };
  });
}

type Plan = Heard | { say: 'question'; wait: ReturnType<typeof openQuestion> };
function planOf<Input extends object>({ input, answer }: EffectItem<Input>, { now, accountTimeZone }: EffectContext): Plan {
  const question = asQuestion(input);
  if (!answer) return { say: 'question', wait: openQuestion(question, { now }) };
  return hearAnswer(question, answer, { now, accountTimeZone, output: answer.output });
}

function sayingOf(say: 'question' | 'again' | 'reminder', { again, remind }: Question, question: string | null): string | null {
  const own = say === 'again' ? again.text : say === 'reminder' ? (remind?.text ?? '') : '';
  return own.trim() === '' ? question : own;
}
