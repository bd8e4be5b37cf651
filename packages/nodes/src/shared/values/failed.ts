import type { NodeError } from '@signalbox/flow';

/** The answer of a node that cannot work with what it got; `field` is the setting to look at. */
export const failed = (code: string, message: string, field?: string): { error: NodeError } => ({
  error: { code, message, ...(field ? { field } : {}) },
});

/** The start of a value for use in a message to people. */
export function shown(value: unknown, most = 40): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
  if (text.trim() === '') return 'An empty text';
  return text.length > most ? `${[...text].slice(0, most).join('')}…` : text;
}
