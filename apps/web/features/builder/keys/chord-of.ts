type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** A press of keys as one word, `Ctrl+Shift+z`. Signs that need Shift on some keyboards, such as `?` and `+`, are said without it. */
export function chordOf({ key, ctrlKey, metaKey, altKey, shiftKey }: Pressed): string {
  const isSign = key.length === 1 && key !== ' ' && key.toLowerCase() === key.toUpperCase();
  const held = [...(ctrlKey || metaKey ? ['Ctrl'] : []), ...(altKey ? ['Alt'] : []), ...(shiftKey && !isSign ? ['Shift'] : [])];
  return [...held, key.length === 1 ? key.toLowerCase() : key].join('+');
}

const signs: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  Delete: 'Del',
  ' ': 'Space',
};
/** The same as it stands on keys, `Ctrl Z`. */
export const chordShown = (chord: string): string =>
  (chord === '+' ? ['+'] : chord.split('+')).map((part) => signs[part] ?? (part.length === 1 ? part.toUpperCase() : part)).join(' ');
