import type { AttemptResult } from '@signalbox/domain';

/** The command_status words that this code uses (SMPP 3.4 section 5.1.3). */
export const esme = {
  ok: 0x00,
  invalidLength: 0x02,
  invalidCommand: 0x03,
  wrongBindState: 0x04,
  alreadyBound: 0x05,
  systemError: 0x08,
  invalidRecipient: 0x0b,
  bindFailed: 0x0d,
  queueFull: 0x14,
  throttled: 0x58,
  temporaryError: 0x64,
} as const;

/** What an answer to submit_sm means for the message. An unlisted code is taken as temporary: the ledger bounds the tries. */
export function resultOfStatus(status: number): AttemptResult {
  return results.get(status) ?? 'transient';
}

const results = new Map<number, AttemptResult>([
  [0x00, 'accepted'],
  // The bind is gone or was never good for sending.
  [0x0d, 'auth'],
  [0x0e, 'auth'],
  [0x0f, 'auth'],
  // Wrong or unreachable recipient.
  [0x0b, 'permanent_recipient'],
  [0x50, 'permanent_recipient'],
  [0x51, 'permanent_recipient'],
  // Wrong message: length, priority, registered delivery, source, esm_class, submit failed, times, data coding, TLVs.
  ...[
    0x01, 0x02, 0x03, 0x06, 0x07, 0x0a, 0x0c, 0x15, 0x33, 0x34, 0x40, 0x43, 0x45, 0x48, 0x49, 0x53, 0x61, 0x62, 0x63, 0x65, 0xc0, 0xc1,
    0xc2, 0xc3, 0xc4,
  ].map((status): [number, AttemptResult] => [status, 'permanent_message']),
  // 0x67 is free in 3.4; the providers that use it mean an empty account.
  [0x67, 'credit'],
  [esme.throttled, 'throttled'],
  [esme.queueFull, 'throttled'],
]);

/** Bind answers that another try cannot change: wrong name, wrong password, not allowed. */
export const isRefusal = (status: number): boolean => status === 0x0d || status === 0x0e || status === 0x0f || status === 0x53;
