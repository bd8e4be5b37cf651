import type { NodeResult, SteerContext, WaitAnswer } from '@signalbox/flow';
import { hearAnswer } from './hear-answer.ts';
import { asQuestion } from './question-fields.ts';

/** Most answers need nothing but themselves. Asking again and reminding send something, so the step is run again. */
export function resumeQuestion(
  input: object,
  answer: WaitAnswer,
  context: SteerContext & { output: Record<string, unknown> },
): NodeResult | 'run' {
  const heard = hearAnswer(asQuestion(input), answer, context);
  return 'say' in heard ? 'run' : heard;
}
