export interface Reading {
  values: Record<string, string | number | boolean>;
  /** In per cent. */
  battery: number | null;
  signal: number | null;
}

/** What people see of a payload: the plain values of a JSON object, or one value by the last level of its topic. */
export function readValues(topic: string, payload: Uint8Array): Reading {
  const text = Buffer.from(payload.buffer, payload.byteOffset, Math.min(payload.length, mostBytes)).toString('utf8');
  const said = payload.length > mostBytes ? undefined : saidIn(text);
  const named =
    typeof said === 'object' && said !== null && !Array.isArray(said) ? Object.entries(said) : [[lastLevel(topic), said] as const];
  const values: Reading['values'] = {};
  for (const [name, value] of named.slice(0, mostNames)) {
    if (name.length > 60 || unstorable.test(name)) continue;
    if (typeof value === 'number' || typeof value === 'boolean') values[name] = value;
    else if (typeof value === 'string' && value.length <= 200 && !unstorable.test(value)) values[name] = value;
  }
  return { values, battery: numberIn(values, batteryNames), signal: numberIn(values, signalNames) };
}

/** What of it goes into logs: its numbers, and 1 or 0 for what is on or off; null = nothing. */
export function numbersIn({ values }: Reading): Record<string, number> | null {
  const numbers = Object.entries(values).flatMap(([name, value]) =>
    typeof value === 'string' || name === '' ? [] : [[name, Number(value)] as const],
  );
  return numbers.length > 0 ? Object.fromEntries(numbers) : null;
}

function saidIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text.includes('\ufffd') ? undefined : text.trim();
  }
}

const lastLevel = (topic: string): string => topic.slice(topic.lastIndexOf('/') + 1);

function numberIn(values: Reading['values'], names: ReadonlySet<string>): number | null {
  for (const [name, value] of Object.entries(values))
    if (typeof value === 'number' && names.has(name.toLowerCase()) && Math.abs(value) < 1000) return value;
  return null;
}

const batteryNames = new Set(['battery', 'batt', 'battery_level', 'batterylevel', 'battery_percent', 'battery_percentage']);
const signalNames = new Set(['signal', 'rssi', 'signal_strength', 'linkquality', 'lqi']);
const [mostBytes, mostNames] = [8192, 30];
// biome-ignore lint/suspicious/noControlCharactersInRegex: PostgreSQL stores no NUL.
const unstorable = /\u0000|\p{Cs}/u;
