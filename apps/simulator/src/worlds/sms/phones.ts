/** A text on a phone, seen from the phone: `out` was sent by it. */
export interface PhoneText {
  id: string;
  /** Grows with every change of this phone: a message whose state changes comes again under a new number. */
  no: number;
  direction: 'in' | 'out';
  peer: string;
  text: string;
  parts: number;
  at: number;
  state: 'sending' | 'sent' | 'delivered';
}

interface Phone {
  number: string;
  isKept: boolean;
  last: number;
  messages: PhoneText[];
  watchers: Set<() => void>;
}

/** The phones of this world, in memory. A phone appears when it is made or when it gets its first text. */
export interface Phones {
  create(number: string): void;
  /** Those made by hand, then the latest others. */
  list(): { number: string; messages: number; lastAt: number | null }[];
  add(number: string, message: Omit<PhoneText, 'no' | 'at'>): void;
  markSent(number: string, id: string): void;
  read(number: string, after: number): { messages: PhoneText[]; next: number };
  /** Resolves when the phone changes, or after `waitMs`. */
  change(number: string, waitMs: number, signal: AbortSignal): Promise<void>;
}

const messagesKept = 500;
const phonesKept = 20_000;

export function createPhones(): Phones {
  const phones = new Map<string, Phone>();

  const find = (number: string): Phone => {
    const known = phones.get(number);
    if (known) return known;
    if (phones.size >= phonesKept) dropOne(phones);
    const phone: Phone = { number, isKept: false, last: 0, messages: [], watchers: new Set() };
    phones.set(number, phone);
    return phone;
  };

  const wake = (phone: Phone) => {
    for (const watcher of [...phone.watchers]) watcher();
  };

  return {
    create: (number) => {
      find(number).isKept = true;
    },
    list: () => {
      const all = [...phones.values()];
      const shown = [...all.filter(({ isKept }) => isKept), ...all.filter(({ isKept }) => !isKept).slice(-1_000)];
      return shown.map(({ number, messages }) => ({ number, messages: messages.length, lastAt: messages.at(-1)?.at ?? null }));
    },
    add: (number, message) => {
      const phone = find(number);
      phone.last += 1;
      phone.messages.push({ ...message, no: phone.last, at: Date.now() });
      if (phone.messages.length > messagesKept) phone.messages.shift();
      wake(phone);
    },
    markSent: (number, id) => {
      const phone = find(number);
      const message = phone.messages.find((one) => one.id === id);
      if (message?.state !== 'sending') return;
      phone.last += 1;
      message.no = phone.last;
      message.state = 'sent';
      wake(phone);
    },
    read: (number, after) => {
      const phone = phones.get(number);
      return { messages: (phone?.messages ?? []).filter((message) => message.no > after), next: Math.max(phone?.last ?? 0, 0) };
    },
    change: (number, waitMs, signal) =>
      new Promise((resolve) => {
        const phone = find(number);
        const finish = () => {
          clearTimeout(timer);
          signal.removeEventListener('abort', finish);
          phone.watchers.delete(finish);
          resolve();
        };
        const timer = setTimeout(finish, waitMs);
        signal.addEventListener('abort', finish);
        phone.watchers.add(finish);
      }),
  };
}

/** Makes room: the oldest phone that nobody made by hand and nobody looks at. */
function dropOne(phones: Map<string, Phone>): void {
  for (const { number, isKept, watchers } of phones.values()) {
    if (isKept || watchers.size > 0) continue;
    phones.delete(number);
    return;
  }
}
