import { z } from 'zod';

const outcomeNames = [
  'delivered',
  'failed',
  'expired',
  'delayed',
  'throttled',
  'lost_answer',
  'duplicate_receipts',
  'reordered_receipts',
  'receipt_before_answer',
  'rejected',
  'no_receipt',
] as const;

/** What happens to the next texts; after `times` of them it is `delivered` again. */
export const Outcome = z.object({
  outcome: z.enum(outcomeNames),
  delayMs: z.number().int().min(0).max(3_600_000).optional(),
  times: z.number().int().min(1).max(1_000_000).optional(),
});
export type Outcome = z.output<typeof Outcome>;

/** The script of this world: one outcome for everybody, and others for single numbers. */
export interface Outcomes {
  setDefault(outcome: Outcome): void;
  set(number: string, outcome: Outcome): void;
  /** The outcome of one submit_sm. Those about receipts are used up by last parts only, they carry the receipt. */
  take(number: string, isLastPart: boolean): Outcome;
}

export function createOutcomes(): Outcomes {
  const byNumber = new Map<string, Outcome>();
  let fallback: Outcome = { outcome: 'delivered' };
  const counted = (outcome: Outcome, isLastPart: boolean): Outcome | null => {
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

const aboutAnswers = new Set<Outcome['outcome']>(['throttled', 'lost_answer', 'rejected', 'receipt_before_answer']);
