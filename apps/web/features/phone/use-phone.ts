'use client';
import type { PhoneMessage } from '@signalbox/contract';
import { useWords } from '@signalbox/ui';
import { ApiProblem, describeError } from '../client/api-problem.ts';
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
  const t = useWords();
  const thread = usePhoneMessages(number);
  const sending = useSendText(number ?? '');
  const failure = sending.error ?? thread.error;
  return {
    messages: thread.data?.messages ?? [],
    problem: failure === null ? null : failure instanceof ApiProblem ? describeError(t, failure).detail : t('phone.unreachable'),
    send: (to, text) =>
      sending.mutateAsync({ to, text }).then(
        () => true,
        () => false,
      ),
  };
}
