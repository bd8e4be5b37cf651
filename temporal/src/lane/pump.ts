import type { ClaimedMessage, LaneWork } from '@signalbox/messaging';
import type { Bell } from './bells.ts';
import type { OpenSender } from './sender-pool.ts';
import { createSpeed } from './speed.ts';

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
/** Of what a limit lets through, so much is held ahead, and twice as long as it takes to claim more: what is claimed goes before an alarm, and before other accounts. */
const aheadMs = 25;
/** Above this many unwritten outcomes nothing new is claimed: the database does not keep up. */
const unwrittenLimit = 1000;
/** Nobody tells when they are written. */
const unwrittenMs = 20;

/** Claims and sends within the window and the rate, until told to stop. */
export async function pump({ work, bell, open, onError, goesOn }: PumpOptions): Promise<void> {
  const { sender, bucket } = open;
  const buffer: ClaimedMessage[] = [];
  const underWay = new Set<Promise<void>>();
  const speed = createSpeed();
  let lookAt = 0;
  let restMs = 0;
  let claimMs = 0;

  const start = (message: ClaimedMessage) => {
    const startedAt = Date.now();
    const sending = sender.send(message).then(
      (outcome) => {
        if (outcome.result === 'throttled') bucket.pauseUntil(Date.now() + (outcome.retryAfterMs ?? 1000));
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
  const sendBuffered = () => {
    while (buffer.length > 0 && underWay.size < sender.window && open.isReady()) {
      if ((buffer[0]?.sendBefore ?? 0) < Date.now()) {
        for (const late of buffer.splice(0)) work.giveBack(late);
        return;
      }
      if (!bucket.take(Date.now())) return;
      const message = buffer.shift();
      if (message) start(message);
    }
  };
  const claim = async () => {
    // Without a limit about a second's worth: of a larger heap the leases would run out.
    const usual = Math.min(claimLimit, Math.max(sender.window * 3, speed.perSecond()));
    const ahead = bucket.perSecond === null ? usual : Math.min(usual, Math.ceil((bucket.perSecond * (aheadMs + 2 * claimMs)) / 1000));
    const isEnough = buffer.length > Math.min(sender.window, Math.floor(ahead / 2));
    if (isEnough || Date.now() < lookAt || !open.isReady() || work.waiting > unwrittenLimit) return;
    try {
      const claimedAt = performance.now();
      const asked = ahead - buffer.length;
      const claimed = await work.claim(asked);
      claimMs += (performance.now() - claimedAt - claimMs) / 5;
      buffer.push(...claimed);
      // Fewer than asked for, of several accounts, may be the share of one of them.
      const isAll = claimed.length < asked && new Set(claimed.map((message) => message.accountId)).size < 2;
      if (isAll) lookAt = Date.now() + idleMs;
    } catch (error) {
      onError(error);
      lookAt = Date.now() + idleMs;
    }
  };

  while (await goesOn()) {
    await claim();
    sendBuffered();
    const canSend = buffer.length > 0 && underWay.size < sender.window;
    if (work.waiting > unwrittenLimit) restMs = unwrittenMs;
    else if (!open.isReady() || underWay.size >= sender.window) restMs = idleMs;
    else restMs = canSend ? bucket.waitMs(Date.now()) : Math.max(1, lookAt - Date.now());
    if (await bell.wait(Math.min(restMs, idleMs))) lookAt = 0;
  }
  for (const message of buffer) work.giveBack(message);
  await Promise.all(underWay);
}
