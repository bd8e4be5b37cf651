import type { DoorBounce } from '../contract/provider-type.ts';
import type { MailReport } from './read-report.ts';

/** What a report means for the message that it is on; null = nobody can tell which. RFC 3463: who is meant by 5.1.x is not there, or moved; 5.2.1 is a mailbox that was shut. */
export const bounceOf = ({ action, status, words }: MailReport, messageId: string | null): DoorBounce | null =>
  messageId === null
    ? null
    : {
        ...{ messageId, code: status, words },
        isFinal: action === 'failed' && status.startsWith('5'),
        isGone: /^5\.(?:1\.(?:[1-36]|10)|2\.1)$/.test(status),
      };
