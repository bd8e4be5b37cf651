import type { Me, RunDetail } from '@signalbox/contract';
import { may, type Right } from '@signalbox/domain';
import type { Say } from '@signalbox/words/light';
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
export function possibleActs(t: Say, run: Pick<RunDetail, 'state' | 'canRetry'>, role: Me['role'] | undefined): PossibleAct[] {
  const isOpen = run.state === 'ready' || run.state === 'waiting';
  const { failedStep, start, newest } = run.canRetry;
  const fitting: PossibleAct[] = isOpen
    ? [
        { act: 'stop', why: null },
        { act: 'end', why: null },
      ]
    : [
        ...(run.state === 'failed' ? [{ act: 'retryStep' as const, why: whyNot(t, failedStep) }] : []),
        { act: 'retryNewest', why: whyNot(t, newest) },
        { act: 'retryWhole', why: whyNot(t, start) },
      ];
  const told = fitting.map(({ act, why }) => ({
    act,
    why: role === undefined || may(role, rightsOf[act]) ? why : t(noRight[act]),
  }));
  // What can be done comes first, so that the button beside the menu is never a dead one.
  return [...told.filter(({ why }) => why === null), ...told.filter(({ why }) => why !== null)];
}

const whyNot = (t: Say, { allowed, why }: { allowed: boolean; why: string | null }): string | null =>
  allowed ? null : (why ?? t('run.act.impossible'));
const noRight = {
  retryStep: 'run.act.notMine.retry',
  retryWhole: 'run.act.notMine.retry',
  retryNewest: 'run.act.notMine.retry',
  stop: 'run.act.notMine.cancel',
  end: 'run.act.notMine.terminate',
} as const satisfies Record<Act, string>;
