/** Minutes that clocks in a zone are ahead of UTC at a moment. An unknown zone reads as UTC: what a contact carries may be anything. */
export function offsetAt(zone: string, moment: number): number {
  const rules = rulesOf(zone);
  if (typeof rules === 'number' || rules === null) return rules ?? 0;
  const shown: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {};
  for (const { type, value } of rules.formatToParts(moment)) shown[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = shown;
  return (Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(moment / 1000) * 1000) / 60_000;
}

/** Zones of the time zone database, and fixed ones such as `UTC+2`. The zone of the machine has no name here. */
export const isZone = (name: string): boolean => rulesOf(name) !== null;

/** Minutes of a zone without a calendar, the calendar of one with, null = there is no such zone. */
type Rules = number | Intl.DateTimeFormat | null;
const known = new Map<string, Rules>();
function rulesOf(name: string): Rules {
  let rules = known.get(name);
  if (rules === undefined) {
    if (known.size > 1000) known.clear();
    rules = readRules(name);
    known.set(name, rules);
  }
  return rules;
}

function readRules(name: string): Rules {
  const fixed = /^(?:UTC|GMT)(?:([+-])(\d{1,2})(?::?(\d{2}))?)?$/i.exec(name || 'UTC');
  if (fixed) return (fixed[1] === '-' ? -1 : 1) * (Number(fixed[2] ?? 0) * 60 + Number(fixed[3] ?? 0));
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: name, hourCycle: 'h23', ...numeric });
  } catch {
    return null;
  }
}
const numeric = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' } as const;
