/** What is claimed and not sent yet. */
export interface HeldMessages<Message> {
  readonly size: number;
  add(messages: readonly Message[]): void;
  /** The next one: the highest class first, and in it the accounts in turn. */
  next(): Message | undefined;
  takeAll(): Message[];
}

/** Accounts in turn, each with its own in their order, by class. */
export function holdMessages<Message extends { accountId: number; class: number }>(): HeldMessages<Message> {
  const classes = new Map<number, Map<number, Message[]>>();
  let size = 0;

  const next = (): Message | undefined => {
    const first = Math.min(...classes.keys());
    const accounts = classes.get(first);
    const [turn] = accounts ?? [];
    if (!accounts || !turn) return undefined;
    const [accountId, messages] = turn;
    const message = messages.shift();
    // Behind the others, or away.
    accounts.delete(accountId);
    if (messages.length > 0) accounts.set(accountId, messages);
    if (accounts.size === 0) classes.delete(first);
    size -= 1;
    return message;
  };

  return {
    get size() {
      return size;
    },
    add: (messages) => {
      for (const message of messages) {
        const accounts = classes.get(message.class) ?? new Map<number, Message[]>();
        classes.set(message.class, accounts);
        const own = accounts.get(message.accountId);
        if (own) own.push(message);
        else accounts.set(message.accountId, [message]);
      }
      size += messages.length;
    },
    next,
    takeAll: () => {
      const all = [...classes.values()].flatMap((accounts) => [...accounts.values()].flat());
      classes.clear();
      size = 0;
      return all;
    },
  };
}
