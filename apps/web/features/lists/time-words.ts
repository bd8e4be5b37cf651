/** A duration as people say it: `41 s`, `3 min`, `1 h 30 min`, `2 d 4 h`. */
export function tookWords(ms: number): string {
  if (ms < 1000) return `${Math.max(0, Math.round(ms))} ms`;
  const seconds = Math.round(ms / 1000);
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  if (hours < 24) return minutes % 60 === 0 ? `${hours} h` : `${hours} h ${minutes % 60} min`;
  return hours % 24 === 0 ? `${Math.floor(hours / 24)} d` : `${Math.floor(hours / 24)} d ${hours % 24} h`;
}

/** How long ago: `just now`, `3 min ago`, `2 h ago`; from a day on the date itself. */
export function agoWords(at: string, now: number, timeZone?: string): string {
  const minutes = Math.floor((now - Date.parse(at)) / 60_000);
  if (minutes < 1) return 'just now';
  if (minutes < 60) return `${minutes} min ago`;
  if (minutes < 24 * 60) return `${Math.floor(minutes / 60)} h ago`;
  return format(
    { day: 'numeric', month: 'short', ...(now - Date.parse(at) > 300 * 86_400_000 ? { year: 'numeric' } : {}) },
    timeZone,
  ).format(new Date(at));
}

/** `22 Nov 2026, 10:42:11`. */
export const exactWords = (at: string, timeZone?: string): string =>
  format({ day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', second: '2-digit' }, timeZone).format(
    new Date(at),
  );

/** `3 March 2026`. */
export const dayWords = (at: string, timeZone?: string): string =>
  format({ day: 'numeric', month: 'long', year: 'numeric' }, timeZone).format(new Date(at));

/** `10:42:11.034`. */
export const clockWords = (at: string, timeZone?: string): string =>
  format({ hour: '2-digit', minute: '2-digit', second: '2-digit', fractionalSecondDigits: 3 }, timeZone).format(new Date(at));

const formats = new Map<string, Intl.DateTimeFormat>();
function format(options: Intl.DateTimeFormatOptions, timeZone: string | undefined): Intl.DateTimeFormat {
  const key = `${JSON.stringify(options)} ${timeZone ?? ''}`;
  const made = formats.get(key) ?? new Intl.DateTimeFormat('en-GB', { ...options, hourCycle: 'h23', ...(timeZone ? { timeZone } : {}) });
  formats.set(key, made);
  return made;
}
