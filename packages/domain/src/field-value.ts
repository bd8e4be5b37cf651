import { parsePhone } from './phone.ts';

interface FieldKind {
  type: string;
  choices: unknown;
}

/** Whether a value may stand in a field of contacts. */
export function fieldValueFits({ type, choices }: FieldKind, value: unknown): boolean {
  if (type === 'choice') return Array.isArray(choices) && choices.includes(value);
  return checks[type]?.(value) ?? false;
}

/** A value as it is kept: numbers of phones in their one spelling, texts without blanks around them; what does not fit stays as it is. */
export function keptFieldValue({ type }: FieldKind, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const text = value.trim();
  if (type === 'phone') return phoneOf(text) ?? text;
  return type === 'email' ? text.toLowerCase() : text;
}

const isText = (value: unknown): value is string => typeof value === 'string';
const checks: Readonly<Record<string, (value: unknown) => boolean>> = {
  text: isText,
  location: isText,
  phone: (value) => isText(value) && phoneOf(value) !== null,
  email: (value) => isText(value) && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value),
  number: (value) => typeof value === 'number' && Number.isFinite(value),
  boolean: (value) => typeof value === 'boolean',
  date: (value) => isText(value) && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value)),
  time: (value) => isText(value) && /^([01]\d|2[0-3]):[0-5]\d$/.test(value),
};

function phoneOf(text: string): string | null {
  try {
    return parsePhone(text);
  } catch {
    return null;
  }
}
