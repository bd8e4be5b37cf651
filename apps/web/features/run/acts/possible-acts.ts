import type { Me, RunDetail } from '@signalbox/contract';
import { may, type Right } from '@signalbox/domain';
import type { Act } from './act-words.ts';

/** An act that fits the run; `why` says why it cannot be done now. */
export interface PossibleAct {
  act: Act;
  why: string | null;
}

const rightsOf: Record<Act, Right> = {
  retryStep: 'run.retry',
  retryWhole: 'run.retry',
  retryNewest: 'run.retry',
  stop: 'run.cancel',
  end: 'run.terminate',
};

/** What can be done with a run, the likeliest first: an open run is stopped, an ended one repeated. */
export function possibleActs(run: Pick<RunDetail, 'state' | 'canRetry'>, role: Me['role'] | undefined): PossibleAct[] {
  const isOpen = run.state === 'ready' || run.state === 'waiting';
  const { failedStep, start, newest } = run.canRetry;
  const fitting: PossibleAct[] = isOpen
    ? [
        { act: 'stop', why: null },
        { act: 'end', why: null },
      ]
    : [
        ...(run.state === 'failed' ? [{ act: 'retryStep' as const, why: whyNot(failedStep) }] : []),
        { act: 'retryNewest', why: whyNot(newest) },
        { act: 'retryWhole', why: whyNot(start) },
      ];
  const told = fitting.map(({ act, why }) => ({
    act,
    why: role === undefined || may(role, rightsOf[act]) ? why : (noRight[rightsOf[act]] ?? null),
  }));
  // What can be done comes first, so that the button beside the menu is never a dead one.
  return [...told.filter(({ why }) => why === null), ...told.filter(({ why }) => why !== null)];
}

const whyNot = ({ allowed, why }: { allowed: boolean; why: string | null }): string | null =>
  allowed ? null : (why ?? 'Not possible now');
const noRight: Partial<Record<Right, string>> = {
  'run.retry': 'Only a power user can repeat runs',
  'run.cancel': 'Only a power user can stop runs',
  'run.terminate': 'Only a moderator can end runs at once',
};
