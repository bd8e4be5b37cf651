/** Moments as spreadsheets understand them, in the time zone of the reader: `2026-11-22 10:42:11`. */
export function momentWriter(timeZone: string): (at: string | null) => string | null {
  const parts = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'medium', timeZone });
  return (at) => (at === null ? null : parts.format(new Date(at)));
}
