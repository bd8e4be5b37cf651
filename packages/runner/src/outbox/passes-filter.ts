import { firstWord } from '@signalbox/domain';

/**
 * Does what came fit a wait's filter? `words`: the first word of its `text` is one of them (upper case).
 * Every other name: the payload has that value under that name, compared as text. No filter = everything fits.
 */
export function passesFilter(filter: Record<string, unknown> | null, payload: Record<string, unknown>): boolean {
  return Object.entries(filter ?? {}).every(([name, wanted]) => {
    if (name === 'words') return !Array.isArray(wanted) || wanted.length === 0 || wanted.includes(firstWord(String(payload.text ?? '')));
    return String(payload[name] ?? '') === String(wanted ?? '');
  });
}
