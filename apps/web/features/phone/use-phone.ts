'use client';
import type { PhoneMessage } from '@signalbox/contract';
import { ApiProblem } from '../client/api-problem.ts';
import { usePhoneMessages, useSendText } from './phone-queries.ts';

export interface Phone {
  messages: readonly PhoneMessage[];
  /** Plain words when the practice phone cannot be reached; null when all is well. */
  problem: string | null;
  /** Returns whether the phone took it. */
  send(to: string, text: string): Promise<boolean>;
}

/** A practice phone: its texts as they come, and sending from it. */
export function usePhone(number: string | undefined): Phone {
  const thread = usePhoneMessages(number);
  const sending = useSendText(number ?? '');
  const failure = sending.error ?? thread.error;
  return {
    messages: thread.data?.messages ?? [],
    problem:
      failure === null
        ? null
        : failure instanceof ApiProblem
          ? failure.message
          : 'The practice phone cannot be reached. Check that the simulator runs, then try again.',
    send: (to, text) =>
      sending.mutateAsync({ to, text }).then(
        () => true,
        () => false,
      ),
  };
}
