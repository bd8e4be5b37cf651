import { tookWords } from '../lists/time-words.ts';

/** `4 min left`; what is over waits only for its turn. */
export function dueIn(dueAt: string, now: number): string {
  const left = Date.parse(dueAt) - now;
  return left > 1000 ? `${tookWords(left)} left` : 'any moment';
}
