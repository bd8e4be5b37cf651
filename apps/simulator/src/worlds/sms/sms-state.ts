import { createOutcomes, type Outcomes } from './outcomes.ts';
import { createPhones, type Phones } from './phones.ts';
import { createSubmits, type Submits } from './submits.ts';
import { createTimers, type Timers } from './timers.ts';

/** Everything the SMSC and the control routes share. */
export interface SmsState {
  phones: Phones;
  submits: Submits;
  outcomes: Outcomes;
  timers: Timers;
  latency: { answerMs: number; receiptMs: number };
  /** A new id, unique over restarts and no number in any base, so that no other id can be mistaken for it. */
  newRef(): string;
}

export function createSmsState(): SmsState {
  const born = Date.now().toString(36);
  let count = 0;
  return {
    phones: createPhones(),
    submits: createSubmits(),
    outcomes: createOutcomes(),
    timers: createTimers(),
    latency: { answerMs: 0, receiptMs: 200 },
    newRef: () => {
      count += 1;
      return `s${born}-${count.toString(36)}`;
    },
  };
}
