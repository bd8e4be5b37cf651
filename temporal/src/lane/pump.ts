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
/** Above this many unwritten outcomes nothing new is claimed: the database does not keep up. */
const unwrittenLimit = 1000;

/** Claims and sends within the window and the rate, until told to stop. */
export async function pump({ work, bell, open, onError, goesOn }: PumpOptions): Promise<void> {
  const { sender, bucket } = open;
  const buffer: ClaimedMessage[] = [];
  const underWay = new Set<Promise<void>>();
  const speed = createSpeed();
  let lookAt = 0;
  let restMs = 0;

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
    // About a second's worth: a larger heap would let an alarm wait behind bulk, and its leases would run out.
    const usual = Math.max(sender.window * 3, speed.perSecond());
    const most = Math.ceil(Math.min(claimLimit, usual, bucket.perSecond === null ? claimLimit : bucket.perSecond * 2)) - buffer.length;
    if (most <= 0 || buffer.length > sender.window || Date.now() < lookAt || !open.isReady() || work.waiting > unwrittenLimit) return;
    try {
      const claimed = await work.claim(most);
      buffer.push(...claimed);
      if (claimed.length < most) lookAt = Date.now() + idleMs;
    } catch (error) {
      onError(error);
      lookAt = Date.now() + idleMs;
    }
  };

  while (await goesOn()) {
    await claim();
    sendBuffered();
    const canSend = buffer.length > 0 && underWay.size < sender.window;
    if (!open.isReady() || work.waiting > unwrittenLimit || underWay.size >= sender.window) restMs = idleMs;
    else restMs = canSend ? bucket.waitMs(Date.now()) : Math.max(1, lookAt - Date.now());
    if (await bell.wait(Math.min(restMs, idleMs))) lookAt = 0;
  }
  for (const message of buffer) work.giveBack(message);
  await Promise.all(underWay);
}
