import type { Schedule } from '@signalbox/contract';
import { aboveRowLink, Button, notify, useWords } from '@signalbox/ui';
import { describeError } from '../client/api-problem.ts';
import { usePauseSchedule, useRunScheduleNow } from './schedule-queries.ts';

/** Pausing a schedule or letting it go on, and a run beside its times. */
export function ScheduleActs({ schedule: { id, state, workflowName: name } }: { schedule: Schedule }) {
  const t = useWords();
  const pause = usePauseSchedule(id);
  const run = useRunScheduleNow(id);
  const onError = (error: unknown) => notify({ text: describeError(t, error).detail });
  const set = (isPaused: boolean) =>
    pause.mutate(isPaused, {
      onError,
      onSuccess: () => notify({ text: t(isPaused ? 'schedules.paused' : 'schedules.resumed', { name }), undo: () => set(!isPaused) }),
    });
  return (
    <span className={`${aboveRowLink} inline-flex flex-wrap justify-end gap-2 phone:justify-start`}>
      {state === 'over' ? null : (
        <Button
          small
          busy={pause.isPending}
          aria-label={t(state === 'paused' ? 'schedules.resumeOf' : 'schedules.pauseOf', { name })}
          onClick={() => set(state !== 'paused')}
        >
          {t(state === 'paused' ? 'schedules.resume' : 'schedules.pause')}
        </Button>
      )}
      <Button
        small
        busy={run.isPending}
        aria-label={t('schedules.runOf', { name })}
        onClick={() => run.mutate(undefined, { onError, onSuccess: () => notify({ text: t('schedules.started', { name }) }) })}
      >
        {t('schedules.run')}
      </Button>
    </span>
  );
}
