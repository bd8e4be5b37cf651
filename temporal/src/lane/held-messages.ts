/** What is claimed and not sent yet. */
export interface HeldMessages<Message> {
  readonly size: number;
  add(messages: readonly Message[]): void;
  /** The next one: the highest class first, and in it of the account that has had least of late. */
  next(): Message | undefined;
  takeAll(): Message[];
}

/** So many texts of an account that was quiet go before those of one that was not. */
const credit = 10;
/** Of so many accounts it is known what they had; of who was quiet longest it need not be. */
const mostKnown = 1_000;

/**
 * Accounts in turn, each with its own in their order, by class. What an account had is counted, and who had less goes first: what somebody sends now and
 * then does not wait behind a heap. Quiet times save up no more than a few texts, so that nobody holds up the others later.
 */
export function holdMessages<Message extends { accountId: number; class: number }>(): HeldMessages<Message> {
  const classes = new Map<number, Map<number, Message[]>>();
  const had = new Map<number, number>();
  let reached = 0;
  let size = 0;

  const hadBy = (accountId: number): number => Math.max(had.get(accountId) ?? 0, reached - credit);
  const count = (accountId: number) => {
    const before = hadBy(accountId);
    reached = Math.max(reached, before);
    had.set(accountId, before + 1);
    if (had.size > mostKnown) for (const [id, much] of had) if (much <= reached - credit) had.delete(id);
  };

  const next = (): Message | undefined => {
    const first = Math.min(...classes.keys());
    const accounts = classes.get(first);
    if (!accounts) return undefined;
    let turn: { accountId: number; messages: Message[]; much: number } | undefined;
    for (const [accountId, messages] of accounts) {
      const much = hadBy(accountId);
      if (!turn || much < turn.much) turn = { accountId, messages, much };
    }
    if (!turn) return undefined;
    const message = turn.messages.shift();
    count(turn.accountId);
    if (turn.messages.length === 0) accounts.delete(turn.accountId);
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
