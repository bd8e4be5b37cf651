import { defineCard } from '../../contract/define-card.ts';

export const card = defineCard({
  type: 'logic.rateLimit',
  kind: 'effect',
  group: 'logic',
  waits: true,
  title: 'Limit the pace',
  help: 'Lets only so many runs through in a minute, an hour or a day; the others wait for their time or go another way.',
  icon: 'gauge',
  synonyms: ['rate limit', 'throttle', 'slow down', 'quota', 'spread'],
  ports: ({ mode, longest }) => [
    { name: 'ok', title: '', line: 'main', sets: ['goesAt'] },
    ...(mode === 'leave' || longest
      ? [{ name: 'limit', title: 'Too many', line: 'siding' as const, optional: true, sets: ['goesAt'] }]
      : []),
  ],
  summary: ({ limit = 100, per = 'minute' }: { limit?: number | undefined; per?: 'second' | 'minute' | 'hour' | 'day' | undefined }, t) =>
    t(`steps.rate.${per}`, { limit }),
});
