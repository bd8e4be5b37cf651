import type { RunSummary } from '@signalbox/contract';
import type { Stop, StopState } from '@signalbox/ui';
import type { Say } from '@signalbox/words/light';

/** The chip of a run: one that is ready and has moved is at work, one that came to its end without its messages is not in good order. */
export function runChip(run: Pick<RunSummary, 'state' | 'route' | 'undelivered'>): string {
  if (run.state === 'ready' && run.route.length > 0) return 'working';
  return run.state === 'done' && run.undelivered > 0 ? 'undelivered' : run.state;
}

/** The stops of the little track, ended by where the run stands. */
export function runStops(run: Pick<RunSummary, 'state' | 'route'>): Stop[] {
  const stops: Stop[] = run.route.map(({ title, status }) => ({ title, state: stopStates[status] }));
  const last = stops.at(-1);
  if (run.state === 'cancelled' && last?.state === 'waiting') return [...stops.slice(0, -1), { ...last, state: 'stopped' }];
  if (run.state === 'ready') return [...stops, { state: 'working' }];
  return stops;
}

const stopStates: Record<RunSummary['route'][number]['status'], StopState> = {
  done: 'done',
  failed: 'failed',
  waiting: 'waiting',
  skipped: 'skipped',
  cancelled: 'stopped',
};

/** What started it, in words. */
export const triggerWord = (t: Say, kind: string): string => t.find(`runs.trigger.${kind}`) ?? kind;

/** Where the run stands or how it ended, and why. */
export function nowAt(t: Say, run: RunSummary, now: number): { place: string; cause: string | null } {
  if (run.state === 'done')
    return { place: t('runs.at.finished'), cause: run.undelivered > 0 ? t('runs.at.undelivered', { count: run.undelivered }) : null };
  const last = run.route.at(-1);
  if (run.state === 'failed')
    return { place: last?.title ?? t('runs.at.beforeFirst'), cause: run.errorCode && t(`runs.cause.${causeKind(run.errorCode)}`) };
  if (run.state === 'cancelled') return { place: last?.title ?? t('runs.at.beforeFirst'), cause: null };
  if (run.state === 'ready') return { place: last ? t('runs.at.after', { step: last.title }) : t('runs.at.begins'), cause: null };
  const left = run.waitingUntil === null ? null : Date.parse(run.waitingUntil) - now;
  return { place: last?.title ?? t('runs.at.waiting'), cause: left === null ? null : leftOf(t, left) };
}
/** What went wrong, roughly, by the first part of its code; the run itself says it exactly. Codes that an author made up are none of these. */
const causeKind = (code: string): CauseKind => causeKinds[code.split('.')[0] ?? ''] ?? 'other';
type CauseKind = 'call' | 'value' | 'send' | 'name' | 'limit' | 'other';
const causeKinds: Readonly<Record<string, CauseKind>> = {
  ...Object.fromEntries(['http', 'call', 'node', 'token', 'body'].map((head) => [head, 'call'] as const)),
  ...Object.fromEntries(
    ['expression', 'number', 'math', 'parse', 'transform', 'pattern', 'date', 'text', 'wait'].map((head) => [head, 'value'] as const),
  ),
  ...Object.fromEntries(['message', 'phone', 'sender', 'provider', 'reply', 'recipient'].map((head) => [head, 'send'] as const)),
  ...Object.fromEntries(['group', 'tag', 'contact', 'workflow', 'task'].map((head) => [head, 'name'] as const)),
  ...Object.fromEntries(['run', 'state', 'output', 'input', 'rate'].map((head) => [head, 'limit'] as const)),
};
const leftOf = (t: Say, left: number): string => (left > 1000 ? t('common.left', { time: { took: left } }) : t('runs.at.anyMoment'));

/** How long it took, or takes so far, in milliseconds. */
export const tookOf = (run: Pick<RunSummary, 'startedAt' | 'endedAt'>, now: number): number =>
  (run.endedAt === null ? now : Date.parse(run.endedAt)) - Date.parse(run.startedAt);
