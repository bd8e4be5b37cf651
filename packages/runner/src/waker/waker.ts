import { rowsOf, type Sql } from '@signalbox/db';
import { timed } from '@signalbox/env';
import { answerNotice, type StoredAnswer } from './answer-notice.ts';
import { chunkWords } from './chunk-words.ts';

export interface OwedSignal {
  accountId: number;
  conductorId: string;
}

/** What changed, for the live views. */
export interface LiveChange {
  account: number;
  runs?: readonly string[];
  messages?: readonly string[];
}

/** Call these after the commit only: a notice inside the transaction serialises commits, a flag there loses wakes. */
export interface Waker {
  /** Runs were made ready. `conductorId` null = the run has no conductor yet: one that is open takes it on, or a dispatcher claims it. Who says its class spares the look for alarms. */
  runs(accountId: number, conductorIds: readonly (string | null)[], ofClass?: number): void;
  /** Messages were queued for these providers. */
  lanes(providerIds: Iterable<string>): void;
  live(change: LiveChange): void;
  /** An HTTP request may have its answer now. */
  answer(answer: StoredAnswer): void;
  /** Something is due in this account's outbox: a worker acts on it. */
  outbox(accountId: number): void;
  /** Sends what is pending now. */
  flush(): Promise<void>;
  /** Flushes and stops. */
  close(): Promise<void>;
}

export interface WakerOptions {
  router: Sql;
  /** How to signal conductors; without it the signals go out as NOTIFY `signal` (`account:conductor,..`) for a worker to send. */
  signal?: (owed: OwedSignal[]) => Promise<void>;
  everyMs?: number;
  onError?: (error: unknown) => void;
}

/** Nobody sees whether a picture changes that much later, and mostly something follows that the notice can go with. */
const livePatienceMs = 40;

/** Collects wakes for a few milliseconds and sends them together: one flag update and one notice per channel. */
export function createWaker({ router, signal, everyMs = 3, onError = () => {} }: WakerOptions): Waker {
  let pending = emptyPending();
  let timer: { at: number; id: NodeJS.Timeout } | null = null;
  let turn: NodeJS.Immediate | null = null;
  let running: Promise<void> = Promise.resolve();
  let isClosed = false;

  const send = async () => {
    const batch = pending;
    pending = emptyPending();
    try {
      const notices = noticesOf(batch);
      if (batch.conductors.size > 0) {
        const rows = await router<{ id: string }>(
          'select wake_conductors($1::uuid[]) as id',
          [[...batch.conductors.keys()].sort()],
          'wake_conductors',
        );
        const owed = rows.map(({ id }) => ({ accountId: batch.conductors.get(id) ?? 0, conductorId: id }));
        if (owed.length > 0 && signal) await signal(owed);
        else notices.push(...chunkWords(owed.map((one) => `${one.accountId}:${one.conductorId}`)).map((text) => ['signal', text] as const));
      }
      if (notices.length > 0) {
        await router(
          `select pg_notify(n.channel, n.payload) from ${noticeRows.from('$1', 'n')}`,
          [noticeRows.of(notices.map(([channel, payload]) => ({ channel, payload })))],
          'notify',
        );
      }
    } catch (error) {
      // Nothing is lost: dispatchers look every second, sweepers find stalled conductors, lanes look at their queue.
      onError(error);
    }
  };
  const flush = () => {
    if (timer) clearTimeout(timer.id);
    if (turn) clearImmediate(turn);
    timer = null;
    turn = null;
    running = running.then(() => timed('notice', send));
    return running;
  };
  let lastFlush = 0;
  const soon = (patienceMs = 0) => {
    if (turn || isClosed) return;
    // After a quiet moment at once (but after the caller's turn, so that what it says together goes together); under load every few milliseconds.
    const now = performance.now();
    const at = Math.max(now + patienceMs, lastFlush + everyMs);
    if (timer && timer.at <= at) return;
    if (timer) clearTimeout(timer.id);
    timer = null;
    const go = () => {
      lastFlush = performance.now();
      void flush();
    };
    if (at > now) timer = { at, id: setTimeout(go, at - now) };
    else turn = setImmediate(go);
  };

  return {
    runs: (accountId, conductorIds, ofClass) => {
      for (const id of conductorIds) {
        if (id === null) pending.unclaimed.add(ofClass === undefined ? `${accountId}` : `${accountId}:${ofClass}`);
        else pending.conductors.set(id, accountId);
      }
      if (conductorIds.length > 0) soon();
    },
    lanes: (providerIds) => {
      for (const id of providerIds) pending.lanes.add(id);
      if (pending.lanes.size > 0) soon();
    },
    live: ({ account, runs = [], messages = [] }) => {
      const change = pending.live.get(account) ?? { runs: new Set(), messages: new Set() };
      pending.live.set(account, change);
      for (const id of runs) change.runs.add(id);
      for (const id of messages) change.messages.add(id);
      soon(livePatienceMs);
    },
    outbox: (accountId) => {
      pending.outbox.add(accountId);
      soon();
    },
    answer: (answer) => {
      pending.answers.push(answerNotice(answer));
      soon();
    },
    flush,
    close: async () => {
      isClosed = true;
      await flush();
    },
  };
}

interface Pending {
  /** `account` or `account:class` */
  unclaimed: Set<string>;
  conductors: Map<string, number>;
  lanes: Set<string>;
  answers: string[];
  outbox: Set<number>;
  live: Map<number, { runs: Set<string>; messages: Set<string> }>;
}
const emptyPending = (): Pending => ({
  unclaimed: new Set(),
  conductors: new Map(),
  lanes: new Set(),
  answers: [],
  outbox: new Set(),
  live: new Map(),
});

const noticeRows = rowsOf({ channel: 'text', payload: 'text' });

function noticesOf(batch: Pending): (readonly [channel: string, payload: string])[] {
  return [
    ...chunkWords([...batch.unclaimed]).map((text) => ['runs', text] as const),
    ...[...batch.lanes].map((id) => ['lane', id] as const),
    ...chunkWords([...batch.outbox].map(String)).map((text) => ['outbox', text] as const),
    ...batch.answers.map((text) => ['answers', text] as const),
    ...[...batch.live].flatMap(([account, { runs, messages }]) => liveNotices(account, [...runs], [...messages])),
  ];
}

// A notice holds less than 8,000 bytes; an id with its quotes takes 39.
const idsPerNotice = 180;

function liveNotices(account: number, runs: string[], messages: string[]): (readonly [string, string])[] {
  const count = Math.ceil((runs.length + messages.length) / idsPerNotice);
  const all = [...runs.map((id) => ({ runs: id })), ...messages.map((id) => ({ messages: id }))];
  return Array.from({ length: count }, (_, i) => {
    const part = all.slice(i * idsPerNotice, (i + 1) * idsPerNotice);
    const change = {
      account,
      runs: part.flatMap((one) => ('runs' in one ? [one.runs] : [])),
      messages: part.flatMap((one) => ('messages' in one ? [one.messages] : [])),
    };
    return ['live', JSON.stringify(change)] as const;
  });
}
