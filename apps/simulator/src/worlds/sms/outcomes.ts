import { PhoneOutcome } from '@signalbox/contract';
import { z } from 'zod';

/** What happens to the next texts; after `times` of them it is `delivered` again. */
export const TextOutcome = PhoneOutcome.extend({ delayMs: z.number().int().min(0).max(3_600_000).optional() });
export type TextOutcome = z.output<typeof TextOutcome>;

/** The script of this world: one outcome for everybody, and others for single numbers. */
export interface Outcomes {
  setDefault(outcome: TextOutcome): void;
  set(number: string, outcome: TextOutcome): void;
  /** The outcome of one submit_sm. Those about receipts are used up by last parts only, they carry the receipt. */
  take(number: string, isLastPart: boolean): TextOutcome;
}

export function createOutcomes(): Outcomes {
  const byNumber = new Map<string, TextOutcome>();
  let fallback: TextOutcome = { outcome: 'delivered' };
  const counted = (outcome: TextOutcome, isLastPart: boolean): TextOutcome | null => {
    if (outcome.times === undefined || (!isLastPart && !aboutAnswers.has(outcome.outcome))) return outcome;
    return outcome.times > 1 ? { ...outcome, times: outcome.times - 1 } : null;
  };
  return {
    setDefault: (outcome) => {
      fallback = outcome;
    },
    set: (number, outcome) => void byNumber.set(number, outcome),
    take: (number, isLastPart) => {
      const own = byNumber.get(number);
      if (own) {
        const next = counted(own, isLastPart);
        if (next) byNumber.set(number, next);
        else byNumber.delete(number);
        return own;
      }
      const taken = fallback;
      fallback = counted(taken, isLastPart) ?? { outcome: 'delivered' };
      return taken;
    },
  };
}

const aboutAnswers = new Set<TextOutcome['outcome']>(['throttled', 'lost_answer', 'rejected', 'receipt_before_answer']);
