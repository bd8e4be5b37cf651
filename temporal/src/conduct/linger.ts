import { classes } from '@signalbox/domain';
import type { OpenCall, StrideDeps, StrideResult } from '@signalbox/runner';
import type { Stay } from './activities.ts';
import { createBell } from './bell.ts';
import { type CallDesk, createCallDesk } from './call-desk.ts';
import { type LingerDeps, room, usualTimes } from './linger-deps.ts';
import { createStrides } from './strides.ts';

/** Each call that is given to an activity of its own costs entries in the history. */
const mostHanded = 256;

/**
 * An open conductor. It strides whenever something is there for it: results of calls, wakes of its runs, and ready runs of its account and class that it takes on.
 * Calls leave when the stride that wrote them down is committed; what comes while one stride is written goes into the next.
 * Everything is in the rows after each stride, so a repeat after a death goes on where it stopped.
 */
export async function linger(deps: LingerDeps, stay: Stay, stop: AbortSignal): Promise<StrideResult> {
  const { accountId, conductorId } = stay;
  const times = { ...usualTimes, ...deps.times };
  const ofClass = await classOf(deps.stride, stay);
  // Bulk runs come in masses, and its slots are what keeps it from taking everything: a conductor of bulk has what was claimed for it.
  const stays = stay.takesOn && ofClass !== null && ofClass !== classes.bulk;
  const lingers = stays || ofClass === classes.bulk;
  const bells = { any: createBell(), came: createBell(), woken: createBell() };
  const ring = (which: keyof typeof bells) => () => {
    bells[which].ring();
    bells.any.ring();
  };
  let leaveBy: number | null = null;
  const leave = () => {
    leaveBy ??= performance.now() + times.leaveMs;
    bells.any.ring();
  };
  const hand = (calls: StrideResult['calls']) => void deps.hand(conductorId, calls).catch(leave);
  const desk = createCallDesk({ performer: deps.performer, accountId, underWay: stay.underWay, ring: ring('any'), hand });
  const strides = createStrides({
    ...{ deps, accountId, conductorId, ofClass: ofClass ?? 0, stays, desk, turns: deps.turns(ofClass ?? classes.interactive) },
    ...{ ring: ring('any'), came: ring('came'), isLeaving: () => leaveBy !== null },
  });
  const { seen } = strides;
  const hasRoom = () => stays && leaveBy === null && seen.open < room;
  const place = (call: OpenCall) => {
    if (desk.place(call)) Object.assign(seen, { open: seen.open + 1, lastWork: performance.now() });
  };
  const add = () =>
    deps.lingering.add({ accountId, conductorId, class: ofClass ?? 0, hasRoom, leave, place, ring: ring('came'), wake: ring('woken') });
  let remove = add();
  stop.addEventListener('abort', leave);
  const end = performance.now() + times.atMostMs;
  let lastLook = Number.NEGATIVE_INFINITY;

  try {
    for (;;) {
      if (performance.now() > end || desk.handed() > mostHanded || deps.lingering.isClosed() || stop.aborted) leave();
      bells.any.heard();
      if (seen.error) throw seen.error;
      if (seen.hasEnded) return nothingLeft;
      if (!isLate(leaveBy) && beginWhatIsThere()) continue;
      if (strides.isBusy()) {
        await rest();
        continue;
      }
      if (isOver({ desk, leaveBy, idleSince: seen.lastWork, lingerMs: lingers && !deps.lingering.isCrowded() ? times.lingerMs : 0 })) {
        remove();
        const result = await finish();
        if (result !== null) return result;
        remove = add();
        continue;
      }
      await rest();
    }
  } finally {
    await strides.idle();
    remove();
    desk.close();
    stop.removeEventListener('abort', leave);
    if (stays) deps.left();
  }

  /** What the bells tell is done at once; now and then it looks at everything, whatever they say. */
  function beginWhatIsThere(): boolean {
    const looks = performance.now() - lastLook >= times.lookMs;
    const isWoken = bells.woken.isRung();
    const isDue = seen.nextAt !== null && seen.nextAt <= Date.now();
    const wants = {
      ...{ looks, isWoken, own: looks || isWoken || seen.more || isDue || desk.ripeIn() === 0 },
      upTo: hasRoom() && (looks || bells.came.isRung()) ? room - seen.open : 0,
      // Until some looks later. Who leaves says so with its last look.
      openForMs: hasRoom() ? times.lookMs * 3 : null,
    };
    if (!strides.begin(wants)) return false;
    // What rings from now on may be too late for the stride that has begun.
    if (wants.own) bells.woken.heard();
    if (wants.upTo > 0) bells.came.heard();
    if (looks) {
      lastLook = performance.now();
      desk.handSlow();
    }
    return true;
  }

  /** Waits until something rings, a call is slow, a deadline comes or it is time to look. */
  async function rest(): Promise<void> {
    const slowIn = desk.handSlow() ?? times.lookMs;
    // Nothing begins while a stride is under way, and its end rings.
    if (strides.isBusy()) return bells.any.wait(slowIn);
    const dueIn = seen.nextAt === null ? times.lookMs : Math.max(5, seen.nextAt - Date.now());
    const lookIn = lastLook + times.lookMs - performance.now();
    await bells.any.wait(Math.max(1, Math.min(desk.ripeIn() ?? times.lookMs, lookIn, slowIn, dueIn)));
  }

  /** Nobody rings any more: wakes go to the workflow. A last look, and it ends, unless that finds something to do (and there is time). */
  async function finish(): Promise<StrideResult | null> {
    desk.close();
    const { result } = await strides.last();
    const isDone = leaveBy !== null || (desk.inFlight() === 0 && !result.more);
    if (isDone || result.open === 0) return result;
    desk.open();
    Object.assign(seen, { open: result.open, more: result.more, nextAt: result.nextAt, lastWork: performance.now() });
    return null;
  }
}

const nothingLeft: StrideResult = { open: 0, more: false, nextAt: null, calls: [] };

const isLate = (leaveBy: number | null): boolean => leaveBy !== null && performance.now() >= leaveBy;

function isOver(now: { desk: CallDesk; leaveBy: number | null; idleSince: number; lingerMs: number }): boolean {
  if (isLate(now.leaveBy)) return true;
  if (now.desk.inFlight() > 0 || now.desk.hasResults()) return false;
  return now.leaveBy !== null || performance.now() - now.idleSince >= now.lingerMs;
}

/** Null for a conductor that has no row: it has nothing to carry either. */
async function classOf({ db }: StrideDeps, { accountId, conductorId }: Stay): Promise<number | null> {
  const [row] = await db.withAccountSql(accountId, (sql) =>
    sql.last<{ class: number }>('select class from conductor where account_id = $1 and id = $2', [conductorId], 'conductor_class'),
  );
  return row?.class ?? null;
}
