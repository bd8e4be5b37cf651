import type { Values } from './key.ts';

interface Say {
  find(key: string, values: Values): string | undefined;
}

/** A duration as people say it: `41 s`, `3 min`, `1 h 30 min`, `2 d 4 h`. */
export function tookWords(t: Say, ms: number): string {
  const seconds = Math.round(ms / 1000);
  const minutes = Math.floor(seconds / 60);
  const hours = Math.floor(minutes / 60);
  if (ms < 1000) return say(t, 'common.took.ms', { ms: Math.max(0, Math.round(ms)) });
  if (seconds < 60) return say(t, 'common.took.seconds', { seconds });
  if (minutes < 60) return say(t, 'common.took.minutes', { minutes });
  if (hours < 24) return say(t, 'common.took.hours', { hours, minutes: minutes % 60 });
  return say(t, 'common.took.days', { days: Math.floor(hours / 24), hours: hours % 24 });
}

/** A number of bytes as people say it: `830 bytes`, `312 kB`, `4.8 MB`. */
export function sizeWords(t: Say, bytes: number): string {
  const kB = Math.round(bytes / kilo);
  if (bytes < kilo) return say(t, 'common.size.bytes', { bytes });
  if (kB < kilo) return say(t, 'common.size.kB', { kB });
  return say(t, 'common.size.MB', { MB: Math.round((bytes / kilo / kilo) * 10) / 10 });
}

const kilo = 1024;
const say = (t: Say, key: string, values: Values): string => t.find(key, values) ?? key;
