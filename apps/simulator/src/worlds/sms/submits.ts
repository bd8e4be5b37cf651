/** One submit_sm that was accepted. */
export interface Submit {
  no: number;
  from: string;
  to: string;
  text: string;
  part: number;
  parts: number;
  /** The message_id that was answered, or would have been. */
  ref: string;
  at: number;
  userMessageReference: number | null;
}

/** The last 200 000 accepted submits and how many of them say again what another one said. */
export interface Submits {
  add(submit: Omit<Submit, 'no'>): void;
  list(after: number, limit: number): { submits: Submit[]; next: number };
  count(): { count: number; duplicates: number };
  clear(): void;
}

export function createSubmits(size = 200_000): Submits {
  const ring: Submit[] = [];
  const seen = new Map<string, number>();
  let last = 0;
  let count = 0;
  let duplicates = 0;

  const forget = (submit: Submit | undefined) => {
    if (!submit) return;
    const key = keyOf(submit);
    const times = seen.get(key) ?? 0;
    if (times > 1) seen.set(key, times - 1);
    else seen.delete(key);
  };

  return {
    add: (given) => {
      last += 1;
      count += 1;
      const submit = { no: last, ...given };
      const key = keyOf(submit);
      const times = seen.get(key) ?? 0;
      if (times > 0) duplicates += 1;
      seen.set(key, times + 1);
      const slot = (last - 1) % size;
      forget(ring[slot]);
      ring[slot] = submit;
    },
    list: (after, limit) => {
      const first = Math.max(after + 1, last - count + 1, last - size + 1);
      const submits: Submit[] = [];
      for (let no = first; no <= last && submits.length < limit; no += 1) {
        const submit = ring[(no - 1) % size];
        if (submit) submits.push(submit);
      }
      return { submits, next: submits.at(-1)?.no ?? Math.max(after, 0) };
    },
    count: () => ({ count, duplicates }),
    // The numbers go on, so that a reader's `after` stays valid.
    clear: () => {
      ring.length = 0;
      seen.clear();
      count = 0;
      duplicates = 0;
    },
  };
}

// A sender that tries the same message again keeps its reference and its words.
const keyOf = ({ from, to, userMessageReference, part, text }: Submit): string => `${from} ${to} ${userMessageReference} ${part} ${text}`;
