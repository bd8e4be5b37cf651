/** `1 234,5` differs by country; templates keep to one form: a point, no grouping, the asked number of decimals. */
export function formatNumber(value: number, decimals: number): string {
  return value.toFixed(Math.min(Math.max(Math.trunc(decimals), 0), 10));
}

/**
 * A moment (milliseconds since 1970 or ISO text) in the words of `pattern`: YYYY MM DD HH mm ss.
 * Throws RangeError for no moment and for an unknown time zone; the expression then fails at its node.
 */
export function formatDate(value: number | bigint | string, pattern: string, timeZone: string): string {
  const moment = new Date(typeof value === 'string' ? value : Number(value));
  if (Number.isNaN(moment.getTime())) throw new RangeError('not a date');
  const parts = new Map(
    formatterOf(timeZone)
      .formatToParts(moment)
      .map((part) => [part.type, part.value]),
  );
  const words: Record<string, string | undefined> = {
    YYYY: parts.get('year'),
    MM: parts.get('month'),
    DD: parts.get('day'),
    HH: parts.get('hour'),
    mm: parts.get('minute'),
    ss: parts.get('second'),
  };
  return pattern.replace(/YYYY|MM|DD|HH|mm|ss/g, (word) => words[word] ?? word);
}

const formatters = new Map<string, Intl.DateTimeFormat>();
function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  formatters.set(timeZone, made);
  return made;
}
