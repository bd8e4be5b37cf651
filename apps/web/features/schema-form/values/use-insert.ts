import { type RefObject, useRef } from 'react';

/** Puts words in where the caret was last, also after the focus went to a menu. */
export function useInsert<Element extends HTMLInputElement | HTMLTextAreaElement>(
  value: string,
  onChange: (value: string) => void,
): { ref: RefObject<Element | null>; insert: (words: string) => void; remember: () => void } {
  const ref = useRef<Element>(null);
  const caret = useRef<[number, number] | null>(null);
  const remember = () => {
    const field = ref.current;
    if (field) caret.current = [field.selectionStart ?? value.length, field.selectionEnd ?? value.length];
  };
  const insert = (words: string) => {
    const [from, to] = caret.current ?? [value.length, value.length];
    onChange(value.slice(0, from) + words + value.slice(to));
    caret.current = [from + words.length, from + words.length];
    // After the field has its new value, which moves the caret to the end.
    requestAnimationFrame(() => ref.current?.setSelectionRange(from + words.length, from + words.length));
  };
  return { ref, insert, remember };
}
