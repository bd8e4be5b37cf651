import type { RunSummary } from '@signalbox/contract';
import type { Stop, StopState } from '@signalbox/ui';
import { tookWords } from '../lists/time-words.ts';

/** The chip of a run: a run that is ready and has moved is at work. */
export const runChip = (run: Pick<RunSummary, 'state' | 'route'>): string =>
  run.state === 'ready' && run.route.length > 0 ? 'working' : run.state;

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
export const triggerWord = (kind: string): string => triggerWords[kind] ?? kind;
const triggerWords: Record<string, string> = {
  sms: 'Text message',
  http: 'HTTP request',
  manual: 'By hand',
  test: 'Test run',
  schedule: 'Schedule',
  workflow: 'Another workflow',
  item: 'Item of a for-each',
  event: 'Event',
  form: 'Form',
};

/** Where the run stands or how it ended, and why. */
export function nowAt(run: RunSummary, now: number): { place: string; cause: string | null } {
  if (run.state === 'done') return { place: 'Finished', cause: null };
  const last = run.route.at(-1);
  if (run.state === 'failed') return { place: last?.title ?? 'Before its first step', cause: run.errorCode };
  if (run.state === 'cancelled') return { place: last?.title ?? 'Before its first step', cause: null };
  if (run.state === 'ready') return { place: last ? `After ${last.title}` : 'About to begin', cause: null };
  const left = run.waitingUntil === null ? null : Date.parse(run.waitingUntil) - now;
  return { place: last?.title ?? 'Waiting', cause: left === null ? null : left > 1000 ? `${tookWords(left)} left` : 'Any moment' };
}

/** How long it took, or takes so far. */
export const tookOf = (run: Pick<RunSummary, 'startedAt' | 'endedAt'>, now: number): string =>
  tookWords((run.endedAt === null ? now : Date.parse(run.endedAt)) - Date.parse(run.startedAt));
