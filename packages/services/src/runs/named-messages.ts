import { fromPublicId } from '@signalbox/domain';

/** The messages that a trace names: every `messageId` in an output, as uuid or as public id. */
export function namedMessages(steps: readonly { output: unknown }[]): string[] {
  const ids = new Set<string>();
  const look = (value: unknown, depth: number): void => {
    if (typeof value !== 'object' || value === null || depth > 3) return;
    for (const [key, inner] of Object.entries(value)) {
      const id = key === 'messageId' && typeof inner === 'string' ? uuidOf(inner) : null;
      if (id) ids.add(id);
      else look(inner, depth + 1);
    }
  };
  for (const step of steps) look(step.output, 0);
  return [...ids].sort();
}

function uuidOf(text: string): string | null {
  if (/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(text)) return text;
  try {
    return fromPublicId('message', text);
  } catch {
    return null;
  }
}
