import type { Say } from '@signalbox/words/light';

/** `Mon-Fri 08:00-17:00`, for cards. Total. */
export function hoursWords(t: Say, window: { days?: readonly number[]; from?: string; to?: string }): string {
  const days = [...(window.days ?? [])].sort((a, b) => a - b);
  const runs: [first: number, last: number][] = [];
  for (const day of days) {
    const last = runs.at(-1);
    if (last?.[1] === day - 1) last[1] = day;
    else runs.push([day, day]);
  }
  const words = runs.map(([first, last]) =>
    first === last ? nameOf(t, first) : `${nameOf(t, first)}${last === first + 1 ? ', ' : '-'}${nameOf(t, last)}`,
  );
  return `${words.join(', ')} ${window.from ?? ''}-${window.to ?? ''}`;
}

const nameOf = (t: Say, day: number): string => t.find(`steps.day.${day}`) ?? '';
