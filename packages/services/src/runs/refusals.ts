import { type SignalboxError, userError } from '@signalbox/domain';
import type { ErrorKey } from '@signalbox/words';

/** Why a run cannot be repeated, and what to do about it; thrown where one was asked for, counted where many were. */
export type Refusal = SignalboxError;

export const refuse = (key: RefusalKey): Refusal => userError(key, {}, { status: 409 });
export type RefusalKey = Extract<
  ErrorKey,
  | `run.${'open' | 'retried_now' | 'parent_open' | 'parent_retried_now' | 'not_failed' | 'is_erased' | 'item_lost' | 'trigger_gone'}`
  | `run.${'container_gone' | 'step_changed' | 'cannot_start_here.retry' | 'too_large'}`
  | `workflow.${'archived' | 'not_published.retry'}`
>;
