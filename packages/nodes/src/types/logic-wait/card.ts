import type { Port } from '@signalbox/flow';
import { defineCard } from '../../contract/define-card.ts';
import { spanWords } from '../../shared/span-words.ts';

export const card = defineCard({
  type: 'logic.wait',
  kind: 'steer',
  group: 'logic',
  waits: true,
  title: 'Wait',
  help: 'Waits for a span of time, until a moment, or until a date of the contact, then goes on.',
  icon: 'hourglass',
  synonyms: ['delay', 'pause', 'sleep', 'timer', 'until', 'birthday', 'appointment', 'remind'],
  ports: ({ mode, past }) => [
    { name: 'next', title: '', line: 'main' },
    ...(past === 'leave' && (mode === 'until' || mode === 'field')
      ? [{ name: 'past', title: 'Over already', line: 'siding', optional: true } satisfies Port]
      : []),
  ],
  summary: (
    {
      mode = 'for',
      duration,
      until = '',
      field = '',
      offset = null,
      direction = 'before',
      time = '',
    }: {
      mode?: string | undefined;
      duration?: unknown;
      until?: string | undefined;
      field?: string | undefined;
      offset?: unknown;
      direction?: 'before' | 'after' | undefined;
      time?: string | undefined;
    },
    t,
  ) => {
    if (mode === 'for') return spanWords(t, duration);
    const shifted = offset ? t(`steps.wait.${direction}`, { span: spanWords(t, offset), field }) : field;
    const what = mode === 'until' ? t('steps.wait.until', { until }) : shifted;
    return time ? t('steps.at', { what, time }) : what;
  },
});
