import { beginsWithWord } from '@signalbox/domain';

/**
 * Does what came fit a wait's filter? `words`: its `text` begins with one of them.
 * Every other name: the payload has that value under that name, compared as text. No filter = everything fits.
 */
export function passesFilter(filter: Record<string, unknown> | null, payload: Record<string, unknown>): boolean {
  return Object.entries(filter ?? {}).every(([name, wanted]) => {
    if (name === 'words') return !Array.isArray(wanted) || wanted.length === 0 || beginsWithWord(String(payload.text ?? ''), wanted);
    return String(payload[name] ?? '') === String(wanted ?? '');
  });
}
