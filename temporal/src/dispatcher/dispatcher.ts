import type { Database } from '@signalbox/db';
import { classes } from '@signalbox/domain';
import type { Client } from '@temporalio/client';
import type { Lingering } from '../conduct/lingering.ts';
import { startConductor } from '../conduct/start-conductor.ts';

/** Conductors that may be in their first moves at a time, bulk aside. Few, so that batches grow under load. */
const slots = 2;
/** Conductors of bulk runs at a time, beside the others: one while others are under way, two when bulk has the place to itself. */
const bulkSlots = 2;
/** Most runs of a conductor. Bulk runs come in masses: larger conductors cost Temporal less, and answers that come later go together more often. */
const claimSize = 256;
const bulkClaim = 1024;
/** While a conductor makes its first moves the next claim keeps this distance from the last one, so that what comes meanwhile shares it. */
const gapMs = 35;
/** A slot whose conductor is not heard of again (its stride ran on another worker) is free after this. */
const slotTimeoutMs = 2000;
const lookEveryMs = 1000;
/** When open conductors were rung for what a notice tells of, a claim of what they do not take follows after this: a little more than `claim_runs` leaves it to them. */
const restMs = 300;
/** The same when the notice did not say the class: it may be one that nobody was rung for. */
const unsaidMs = 20;

export interface Dispatcher {
  /** Ready runs may be there: look soon. */
  notice(): void;
  /** A conductor of ours waits, ended, or has nothing but slow calls: its slot is free. */
  freed(conductorId: string): void;
  close(): Promise<void>;
}

/**
 * Claims ready runs, one account and class at a time, alarm first, and starts a conductor for each claim.
 * Where an open conductor of this process takes on an account's runs, it rings instead, and claims only what is left lying.
 */
export function createDispatcher(deps: {
  db: Pick<Database, 'router' | 'listen'>;
  client: Client;
  lingering: Pick<Lingering, 'ring' | 'accounts'>;
  log: { warn(fields: object, message: string): void };
}): Dispatcher {
  const open = new Map<string, { class: number; timer: NodeJS.Timeout }>();
  const lastAccount = new Map<number, number>();
  let busy: Promise<void> | null = null;
  let again = false;
  let closed = false;
  /** Runs may be ready that no claim has looked for: slots were full, or the last claim is too fresh. */
  let isBehind = false;
  let lastClaim = 0;
  let later: NodeJS.Timeout | null = null;
  let rest: { at: number; timer: NodeJS.Timeout } | null = null;

  const free = (conductorId: string) => {
    const slot = open.get(conductorId);
    if (!slot) return;
    clearTimeout(slot.timer);
    open.delete(conductorId);
    if (isBehind) notice();
  };

  const claim = async (ofClass: number): Promise<boolean> => {
    const [claimed] = await deps.db.router<{ account_id: number; conductor_id: string }>(
      'select * from claim_runs($1::smallint, $2, $3, $4)',
      [ofClass, lastAccount.get(ofClass) ?? 0, ofClass === classes.bulk ? bulkClaim : claimSize, deps.lingering.accounts(ofClass)],
      'claim_runs',
    );
    if (!claimed) return false;
    lastAccount.set(ofClass, claimed.account_id);
    if (ofClass !== classes.bulk) lastClaim = performance.now();
    const id = claimed.conductor_id;
    open.set(id, { class: ofClass, timer: setTimeout(() => free(id), slotTimeoutMs) });
    // A start that fails is not repeated here: the sweeper finds the conductor whose runs stay ready.
    startConductor(deps.client, { accountId: claimed.account_id, conductorId: id, eager: true }).catch((error) => {
      deps.log.warn({ conductorId: id, error: String(error) }, 'a conductor could not be started; the sweep will');
      free(id);
    });
    return true;
  };

  const openBulk = () => [...open.values()].filter((slot) => slot.class === classes.bulk).length;
  const openOthers = () => open.size - openBulk();
  const bulkIsFull = () => openBulk() >= (openOthers() > 0 ? bulkSlots - 1 : bulkSlots);
  /** Milliseconds until runs that are neither alarms nor bulk may be claimed; 0 = now, null = when a slot is free. */
  const pause = (): number | null => {
    if (openOthers() === 0) return 0;
    return openOthers() < slots ? Math.max(0, lastClaim + gapMs - performance.now()) : null;
  };
  const mayClaim = (ofClass: number): boolean => {
    // Alarms never queue behind others. Bulk batches are full as they are, so they need not wait to grow; their slots are their own.
    if (ofClass === classes.alarm) return true;
    return ofClass === classes.bulk ? !bulkIsFull() : pause() === 0;
  };
  /** Claims what it may; returns whether nothing is left. */
  const claimAll = async (ofClass: number): Promise<boolean> => {
    while (!closed && mayClaim(ofClass)) if (!(await claim(ofClass))) return true;
    return false;
  };
  const dispatch = async () => {
    while (again && !closed) {
      again = false;
      const isDone = [await claimAll(classes.alarm), await claimAll(classes.interactive), await claimAll(classes.bulk)];
      isBehind = again || isDone.includes(false);
    }
    const gap = pause();
    // With no pause left it was bulk that had to wait: the end of the other bulk conductor comes back here.
    if (!isBehind || gap === null || (gap === 0 && bulkIsFull()) || later || closed) return;
    later = setTimeout(
      () => {
        later = null;
        notice();
      },
      Math.max(1, gap),
    );
  };
  const failed = (error: unknown) => deps.log.warn({ error: String(error) }, 'ready runs could not be claimed; trying again');
  const notice = () => {
    again = true;
    isBehind = true;
    busy ??= dispatch()
      .catch(failed)
      .finally(() => {
        busy = null;
        if (again && !closed && open.size < slots + bulkSlots) setImmediate(notice);
      });
  };

  /** A notice names the accounts that have ready runs without a conductor, and the class when it is known: `7,8:2`. */
  const hear = (payload: string) => {
    const ready = payload.split(',').map((word) => word.split(':').map(Number));
    const left = ready.filter(([account, ofClass]) => !account || !deps.lingering.ring(account, ofClass));
    if (left.length > 0) return notice();
    const isUnsaid = ready.some(([, ofClass]) => ofClass === undefined);
    // Among them may be alarms, which wait for nothing.
    if (isUnsaid) claimAll(classes.alarm).catch(failed);
    noticeIn(isUnsaid ? unsaidMs : restMs);
  };
  const noticeIn = (ms: number) => {
    const at = performance.now() + ms;
    if (rest && rest.at <= at) return;
    if (rest) clearTimeout(rest.timer);
    const timer = setTimeout(() => {
      rest = null;
      notice();
    }, ms);
    rest = { at, timer };
  };
  const stopListening = deps.db.listen('runs', hear, notice);
  const timer = setInterval(notice, lookEveryMs);
  return {
    notice,
    freed: free,
    async close() {
      closed = true;
      clearInterval(timer);
      if (later) clearTimeout(later);
      if (rest) clearTimeout(rest.timer);
      for (const slot of open.values()) clearTimeout(slot.timer);
      await stopListening();
      await busy;
    },
  };
}
