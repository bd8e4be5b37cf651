/** A mail in a mailbox, seen from it: `out` was written there. */
export interface BoxMail {
  /** Its Message-ID, for answers. */
  id: string;
  /** Grows with every mail of this mailbox. */
  no: number;
  direction: 'in' | 'out';
  peer: string;
  subject: string;
  text: string;
  html: string | null;
  files: readonly { name: string; sizeBytes: number }[];
  at: number;
}

/** The mailboxes of this world, in memory. One appears when it gets or writes its first mail. */
export interface Mailboxes {
  list(): { address: string; mails: number }[];
  add(address: string, mail: Omit<BoxMail, 'no' | 'at'>): void;
  read(address: string, after: number): { mails: BoxMail[]; next: number };
  /** Resolves when a mail comes, or after `waitMs`. */
  change(address: string, waitMs: number, signal: AbortSignal): Promise<void>;
}

const mailsKept = 200;
const boxesKept = 2_000;

export function createMailboxes(): Mailboxes {
  const boxes = new Map<string, { last: number; mails: BoxMail[] }>();
  const watchers = new Map<string, Set<() => void>>();
  const find = (address: string) => {
    const known = boxes.get(address);
    if (known) return known;
    const [oldest] = boxes.keys();
    if (boxes.size >= boxesKept && oldest !== undefined) boxes.delete(oldest);
    const made = { last: 0, mails: [] };
    boxes.set(address, made);
    return made;
  };
  return {
    list: () => [...boxes].map(([address, { mails }]) => ({ address, mails: mails.length })),
    add: (address, mail) => {
      const box = find(address);
      box.last += 1;
      box.mails.push({ ...mail, no: box.last, at: Date.now() });
      if (box.mails.length > mailsKept) box.mails.shift();
      for (const wake of [...(watchers.get(address) ?? [])]) wake();
    },
    read: (address, after) => {
      const box = boxes.get(address);
      return { mails: (box?.mails ?? []).filter(({ no }) => no > after), next: box?.last ?? 0 };
    },
    change: (address, waitMs, signal) =>
      new Promise((resolve) => {
        const waiting = watchers.get(address) ?? new Set();
        watchers.set(address, waiting);
        const finish = () => {
          clearTimeout(timer);
          signal.removeEventListener('abort', finish);
          waiting.delete(finish);
          if (waiting.size === 0) watchers.delete(address);
          resolve();
        };
        const timer = setTimeout(finish, waitMs);
        signal.addEventListener('abort', finish);
        waiting.add(finish);
      }),
  };
}
