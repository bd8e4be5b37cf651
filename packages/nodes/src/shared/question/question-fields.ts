import { anyText, askAgain, durationMs, expectedAnswers, giveUp, type NodeInput, reason, remind, type ValueType } from '@signalbox/flow';
import { z } from 'zod';

/** The settings of steps that wait for an answer. */
export const questionFields = {
  answers: expectedAnswers({
    title: 'Expected answers',
    help: 'Each is a way out. The first that fits is taken; capitals and blanks do not matter.',
  }).default([anyText]),
  again: askAgain({ title: 'Ask again', help: 'When an answer fits nothing.' }).default({ times: 0, text: '' }),
  remind: remind({ title: 'Remind', help: 'Once, when no answer has come by then.' }).default(null),
  timeout: giveUp({ title: 'Give up' }).default({ amount: 5, unit: 'minutes' }),
};
const fields = z.object(questionFields);
export type Question = NodeInput<{ input: typeof fields }>;

/** For the schema of such a step: what its settings have to do with each other. `sends` = it has a question of its own to repeat. */
export const isQuestion =
  ({ sends }: { sends: boolean }) =>
  ({ again, remind: reminder, timeout }: z.output<typeof fields>, context: z.RefinementCtx): void => {
    const bad = (path: string[], why: ReturnType<typeof reason>) => context.addIssue({ code: 'custom', path, ...why });
    if (reminder && timeout && durationMs(reminder.after) >= durationMs(timeout)) bad(['remind', 'after'], reason('remindLate'));
    if (!sends && again.times > 0 && again.text.trim() === '') bad(['again', 'text'], reason('askText'));
    if (!sends && reminder && reminder.text.trim() === '') bad(['remind', 'text'], reason('askText'));
  };

/** Version 1 took every text as the answer. Plans that were made then are read like this, too. */
export const asQuestion = <Input extends object>(input: Input): Input & Question =>
  ('answers' in input ? input : { answers: [anyText], again: { times: 0, text: '' }, remind: null, ...input }) as Input & Question;
export const questionUpgrades = { 1: (input: Record<string, unknown>) => ({ ...asQuestion(input) }) };

/** What an answer is, whichever way it takes. */
export const questionOutput = {
  /** As the kind of the answer has it: the word of the way, a number, true or false, a day, a phone number, an address, the text. */
  value: z.unknown(),
  answer: z.string(),
  text: z.string(),
  receivedAt: z.string(),
  tries: z.number(),
};
export function answerValue({ answers }: { answers?: readonly { kind?: unknown }[] | undefined }): { value: ValueType } {
  const types = new Set(
    (answers ?? [anyText]).map(({ kind }) => (kind === 'number' ? 'double' : kind === 'yes' || kind === 'no' ? 'bool' : 'string')),
  );
  const [type = 'dyn'] = types;
  return { value: types.size === 1 ? type : 'dyn' };
}
