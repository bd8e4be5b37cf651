import type { AttemptResult } from '@signalbox/domain';
import type { SendOutcome } from '../contract/messages.ts';

/** What the mailer's error says, as far as it says anything. */
export interface MailFailure {
  code: string;
  /** The server's answer, such as 550. */
  status: number | null;
  /** What it said after that. */
  response: string;
  command: string;
}

/**
 * What a failure means for a mail. `isGiven` = its text was being handed over: without an answer after that nobody knows whether the server keeps it.
 * A 4xx is for later, a 5xx for good; who it is about, the step of the dialogue and the enhanced status (RFC 3463) say.
 */
export function outcomeOf({ code, status, response, command }: MailFailure, isGiven: boolean): SendOutcome {
  const enhanced = /\b[245]\.(\d{1,3})\.(\d{1,3})\b/.exec(response);
  const rawCode = [status ?? code, enhanced?.[0]].filter((part) => part !== undefined).join(' ');
  const outcome = (result: AttemptResult, retryAfterMs?: number): SendOutcome => ({
    ...{ result, ref: null, rawCode },
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
  });
  if (authCodes.has(code)) return status !== null && status < 500 ? outcome('transient', later) : outcome('auth');
  if (status === null && isGiven) return outcome('unknown');
  // Somebody has to look at the certificate, or at a server that does not encrypt: trying on would not mend it.
  if (code === 'ETLS' || certificate.test(`${code} ${response}`)) return outcome('auth');
  if (status === null) return outcome('transient');
  if (status < 500) return status === 421 || tooMuch.test(response) ? outcome('throttled', throttledMs) : outcome('transient', later);
  if (status === 530 || status === 535) return outcome('auth');
  // Before there was a mail nothing is said about one.
  if (!aboutMail.has(command)) return outcome('transient', later);
  const isRecipient = enhanced ? enhanced[1] === '1' && enhanced[2] !== '7' && enhanced[2] !== '8' : command === 'RCPT TO';
  return outcome(isRecipient || enhanced?.[1] === '2' ? 'permanent_recipient' : 'permanent_message');
}

const authCodes = new Set(['EAUTH', 'ENOAUTH', 'EOAUTH2', 'ECONFIG']);
const aboutMail = new Set(['MAIL FROM', 'RCPT TO', 'DATA']);
const certificate = /\bcertificate\b|self[- ]signed|ALTNAME|UNABLE_TO_VERIFY/i;
const tooMuch = /\brate\b|too many|too fast|throttl|slow down/i;
const throttledMs = 5_000;
/** Greylisting lets nobody in sooner than after some minutes; most ask for one. */
const later = 60_000;

/** The failure in whatever was thrown. */
export function failureOf(error: unknown): MailFailure {
  const { code, responseCode, response, message, command } = (error ?? {}) as Record<string, unknown>;
  const said = typeof response === 'string' && response !== '' ? response : typeof message === 'string' ? message : '';
  return {
    code: typeof code === 'string' ? code : 'ESOCKET',
    status: typeof responseCode === 'number' && responseCode >= 400 ? responseCode : null,
    response: said,
    command: typeof command === 'string' ? command : '',
  };
}
