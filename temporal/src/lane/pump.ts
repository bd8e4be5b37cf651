import { setImmediate as afterWrites } from 'node:timers/promises';
import type { ClaimedMessage, LaneWork } from '@signalbox/messaging';
import type { Bell } from './bells.ts';
import { holdMessages } from './held-messages.ts';
import type { OpenSender } from './sender-pool.ts';
import { createSpeed } from './speed.ts';
import { createTurns } from './turns.ts';

export interface PumpOptions {
  work: LaneWork;
  bell: Bell;
  open: OpenSender;
  onError: (error: unknown) => void;
  /** Asked before each round; when false, nothing new is sent and what is on its way is waited for. */
  goesOn: () => Promise<boolean>;
}

/** Without news the queue is looked at this often: a notice may have been lost, or a message becomes due. */
const idleMs = 1000;
const claimLimit = 500;
/** Of what a limit lets through, so much is held ahead, and twice as long as it takes to claim more. */
const aheadMs = 25;
/** News are looked at this soon again while enough is held, and after twice as long as that took: they may be an alarm, or of an account that holds nothing here. */
const newsEveryMs = 2;
/** So many leave before it is noted that they have: few, because each counts from when the last of them was written. */
const atOnce = 8;
/** Above this many unwritten outcomes nothing new is claimed: the database does not keep up. */
const unwrittenLimit = 1000;
/** Nobody tells when they are written. */
const unwrittenMs = 20;
/** A clock that nobody sets. */
const clock = () => performance.now();

/** Claims and sends within the window and the rate, until told to stop. */
export async function pump({ work, bell, open, onError, goesOn }: PumpOptions): Promise<void> {
  const { sender, bucket } = open;
  const held = holdMessages<ClaimedMessage>();
  const underWay = new Set<Promise<void>>();
  const speed = createSpeed();
  const turns = createTurns(() => bell.ring('moved'));
  let lookAt = 0;
  let newsAt = 0;
  let hasNews = false;
  let claimMs = 0;

  const start = (message: ClaimedMessage) => {
    const startedAt = Date.now();
    const sending = sender.send(message, turns.wait).then(
      (outcome) => {
        if (outcome.result === 'throttled') bucket.pauseUntil(clock() + (outcome.retryAfterMs ?? 1000));
        work.settle(message, outcome, Date.now() - startedAt);
      },
      // A sender that throws broke its contract; the phone may or may not show the text.
      (error: unknown) => {
        onError(error);
        work.settle(message, { result: 'unknown', ref: null, rawCode: 'sender-error' }, Date.now() - startedAt);
      },
    );
    const done = sending.finally(() => {
      underWay.delete(done);
      speed.count();
      bell.ring('moved');
    });
    underWay.add(done);
  };
  const canSend = () => held.size > 0 && underWay.size < sender.window && open.isReady();
  /** What is begun goes before what is new: half a text helps nobody. */
  const sendOne = () => {
    if (turns.waiting > 0) return turns.give();
    const message = held.next();
    if (!message) return;
    if (message.sendBefore >= Date.now()) return start(message);
    for (const late of [message, ...held.takeAll()]) work.giveBack(late);
  };
  const sendHeld = async (mayBegin: boolean) => {
    for (;;) {
      let sent = 0;
      while (sent < atOnce && (turns.waiting > 0 || (mayBegin && canSend())) && bucket.take(clock())) {
        sendOne();
        sent += 1;
      }
      if (sent === 0) return;
      if (bucket.perSecond !== null) await afterWrites();
      bucket.left(clock());
    }
  };
  const claim = async () => {
    // Without a limit about a second's worth: of a larger heap the leases would run out.
    const usual = Math.min(claimLimit, Math.max(sender.window * 3, speed.perSecond()));
    const ahead = bucket.perSecond === null ? usual : Math.min(usual, Math.ceil((bucket.perSecond * (aheadMs + 2 * claimMs)) / 1000));
    const half = Math.min(sender.window, Math.floor(ahead / 2));
    const isEnough = held.size > half;
    const isForNews = isEnough && hasNews && held.size < 2 * ahead && clock() >= newsAt;
    if ((isEnough && !isForNews) || clock() < lookAt || !open.isReady() || work.waiting > unwrittenLimit) return;
    try {
      const claimedAt = clock();
      const asked = isForNews ? Math.max(2, half) : ahead - held.size;
      hasNews = false;
      const claimed = await work.claim(asked);
      claimMs += (clock() - claimedAt - claimMs) / 5;
      newsAt = clock() + newsEveryMs + 2 * claimMs;
      held.add(claimed);
      // Fewer than asked for, of several accounts, may be the share of one of them.
      const isAll = claimed.length < asked && new Set(claimed.map((message) => message.accountId)).size < 2;
      if (isAll) lookAt = clock() + idleMs;
    } catch (error) {
      onError(error);
      lookAt = clock() + idleMs;
    }
  };
  const restMs = (): number => {
    const untilNews = hasNews && newsAt > clock() ? newsAt - clock() : idleMs;
    const wanted = Math.min(turns.waiting > 0 || canSend() ? bucket.waitMs(clock()) : idleMs, untilNews);
    if (work.waiting > unwrittenLimit) return Math.min(wanted, unwrittenMs);
    if (!open.isReady() || underWay.size >= sender.window || canSend()) return wanted;
    return Math.min(wanted, Math.max(1, lookAt - clock()));
  };
  const rest = async () => {
    if (!(await bell.wait(Math.min(restMs(), idleMs)))) return;
    lookAt = 0;
    hasNews = true;
  };

  while (await goesOn()) {
    await claim();
    await sendHeld(true);
    await rest();
  }
  for (const message of held.takeAll()) work.giveBack(message);
  while (underWay.size > 0) {
    await sendHeld(false);
    if (underWay.size > 0) await rest();
  }
}
