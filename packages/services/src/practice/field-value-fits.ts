/** Whether a value may stand in a field of contacts. */
export function fieldValueFits({ type, choices }: { type: string; choices: unknown }, value: unknown): boolean {
  if (type === 'choice') return Array.isArray(choices) && choices.includes(value);
  return checks[type]?.(value) ?? false;
}

const checks: Readonly<Record<string, (value: unknown) => boolean>> = {
  text: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number' && Number.isFinite(value),
  boolean: (value) => typeof value === 'boolean',
  date: (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value)),
  time: (value) => typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value),
};
