import { classes } from '@signalbox/domain';
import { type Performer, type StrideDeps, type StrideOf, type StrideResult, stride } from '@signalbox/runner';
import type { Stay } from './activities.ts';
import { createBell } from './bell.ts';
import { type CallDesk, createCallDesk } from './call-desk.ts';
import type { Lingering } from './lingering.ts';
import type { Turns } from './turns.ts';

export interface LingerDeps {
  stride: StrideDeps;
  performer: Performer;
  lingering: Lingering;
  /** Strides of a class wait for their turn. */
  turns(ofClass: number): Turns;
  /** Tells the workflow, which goes on meanwhile, of calls that need activities of their own. */
  hand(conductorId: string, calls: StrideResult['calls']): Promise<void>;
  /** The conductor has made its first moves. */
  freed(conductorId: string): void;
  /** Nobody here takes on the runs of that account any more: a dispatcher must look. */
  left(): void;
  /** Unless a test says otherwise. */
  times?: Partial<LingerTimes>;
}

interface LingerTimes {
  /** With nothing to do for that long it ends. */
  lingerMs: number;
  /** It looks that often without being rung for. */
  lookMs: number;
  /** Longer than that no activity is open. */
  atMostMs: number;
  /** What is under way when it has to leave may take that long. */
  leaveMs: number;
}
const usual: LingerTimes = { lingerMs: 1000, lookMs: 200, atMostMs: 60_000, leaveMs: 250 };

/** Runs that a conductor has at a time. */
const room = 256;
/** Each call that is given to an activity of its own costs entries in the history. */
const mostHanded = 256;

/**
 * An open conductor. It strides whenever something is there for it: results of calls, wakes of its runs, and ready runs of its account and class that it takes on.
 * Calls leave when the stride that wrote them down is committed; what comes while one stride is written goes into the next.
 * Everything is in the rows after each stride, so a repeat after a death goes on where it stopped.
 */
export async function linger(deps: LingerDeps, stay: Stay, stop: AbortSignal): Promise<StrideResult> {
  const { accountId, conductorId } = stay;
  const times = { ...usual, ...deps.times };
  const ofClass = await classOf(deps.stride, stay);
  // Bulk runs come in masses, and its slots are what keeps it from taking everything: a conductor of bulk has what was claimed for it.
  const stays = stay.takesOn && ofClass !== null && ofClass !== classes.bulk;
  const lingers = stays || ofClass === classes.bulk;
  const turns = deps.turns(ofClass ?? classes.interactive);
  const bell = createBell();
  const [came, woken] = [createBell(), createBell()];
  let leaveBy: number | null = null;
  const leave = () => {
    leaveBy ??= performance.now() + times.leaveMs;
    bell.ring();
  };
  const hand = (calls: StrideResult['calls']) => void deps.hand(conductorId, calls).catch(leave);
  const desk = createCallDesk({ performer: deps.performer, accountId, underWay: stay.underWay, ring: bell.ring, hand });

  let open = 0;
  const hasRoom = () => stays && leaveBy === null && open < room;
  const strideOn = async (options: Omit<StrideOf, 'accountId' | 'conductorId'>) => {
    const settled = desk.take();
    try {
      const done = await turns(() => stride(deps.stride, { ...options, accountId, conductorId, settled }));
      for (const call of done.begun) desk.make(call);
      // Who leaves begins nothing that it need not: what nobody made yet is for the activities that come.
      if (leaveBy === null) await desk.adopt(done.result.calls);
      return { ...done, moved: done.moved + settled.length };
    } catch (error) {
      // What the calls brought must outlive a stride that failed, or they would be made again.
      desk.close();
      await deps.performer.settle(accountId, [...settled, ...desk.take()]);
      throw error;
    }
  };
  const add = () =>
    deps.lingering.add({
      ...{ accountId, conductorId, class: ofClass ?? 0, hasRoom, leave },
      ring() {
        came.ring();
        bell.ring();
      },
      wake() {
        woken.ring();
        bell.ring();
      },
    });
  let remove = add();
  stop.addEventListener('abort', leave);
  const end = performance.now() + times.atMostMs;
  let lastWork = performance.now();
  let lastLook = Number.NEGATIVE_INFINITY;
  let last: Pick<StrideResult, 'more' | 'nextAt'> = { more: true, nextAt: null };
  let isFree = false;

  try {
    for (;;) {
      if (performance.now() > end || desk.handed() > mostHanded || deps.lingering.isClosed() || stop.aborted) leave();
      bell.heard();
      const [hasCome, isWoken] = [came.heard(), woken.heard()];
      // What the bells tell is done at once; now and then it looks at everything, whatever they say.
      const looks = performance.now() - lastLook >= times.lookMs;
      if (looks) {
        lastLook = performance.now();
        desk.handSlow();
      }
      const own = looks || isWoken || last.more || desk.hasResults() || (last.nextAt !== null && last.nextAt <= Date.now());
      const upTo = hasRoom() && (looks || hasCome) ? room - open : 0;
      if (own || upTo > 0) {
        const takes = stays ? { takes: { class: ofClass, upTo } } : {};
        const done = await strideOn({ ...takes, own, goesOn: !(looks || isWoken), lists: looks });
        last = done.result;
        open = done.result.open;
        if (done.moved > 0) lastWork = performance.now();
        if (!isFree && (stays || !done.result.more)) deps.freed(conductorId);
        isFree ||= stays || !done.result.more;
        if (!stays && open === 0) return done.result;
        if (upTo > 0 && (done.taken === upTo || done.moved >= room)) came.ring();
        if (stays && done.taken > 0 && !hasRoom()) deps.left();
        if (leaveBy === null && (last.more || done.taken > 0)) continue;
      }
      if (leaveBy === null && desk.hasResults()) continue;
      if (isOver({ desk, leaveBy, idleSince: lastWork, lingerMs: lingers && !deps.lingering.isCrowded() ? times.lingerMs : 0 })) {
        remove();
        const result = await finish();
        if (result !== null) return result;
        remove = add();
        continue;
      }
      await rest();
    }
  } finally {
    remove();
    desk.close();
    stop.removeEventListener('abort', leave);
    if (stays) deps.left();
  }

  /** Waits until something rings, a call is slow, a deadline comes or it is time to look. */
  async function rest(): Promise<void> {
    const slowIn = desk.handSlow() ?? times.lookMs;
    const dueIn = last.nextAt === null ? times.lookMs : Math.max(5, last.nextAt - Date.now());
    await bell.wait(Math.max(1, Math.min(lastLook + times.lookMs - performance.now(), slowIn, dueIn)));
  }

  /** Nobody rings any more: wakes go to the workflow. A last look, and it ends, unless that finds something to do (and there is time). */
  async function finish(): Promise<StrideResult | null> {
    desk.close();
    const { result } = await strideOn({ lists: true });
    const isDone = leaveBy !== null || (desk.inFlight() === 0 && !result.more);
    if (isDone || result.open === 0) return result;
    desk.open();
    last = result;
    open = result.open;
    lastWork = performance.now();
    return null;
  }
}

function isOver(now: { desk: CallDesk; leaveBy: number | null; idleSince: number; lingerMs: number }): boolean {
  if (now.leaveBy !== null && performance.now() >= now.leaveBy) return true;
  if (now.desk.inFlight() > 0 || now.desk.hasResults()) return false;
  return now.leaveBy !== null || performance.now() - now.idleSince >= now.lingerMs;
}

/** Null for a conductor that has no row: it has nothing to carry either. */
async function classOf({ db }: StrideDeps, { accountId, conductorId }: Stay): Promise<number | null> {
  const [row] = await db.withAccountSql(accountId, (sql) =>
    sql<{ class: number }>('select class from conductor where account_id = $1 and id = $2', [conductorId], 'conductor_class'),
  );
  return row?.class ?? null;
}
