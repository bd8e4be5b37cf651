/** Writes into a field as a person would, so that Ctrl+Z takes it back. */
export function putText(field: HTMLTextAreaElement, { from, to, by }: { from: number; to: number; by: string }): void {
  field.focus();
  field.setSelectionRange(from, to);
  // Deprecated, and the only way to write that the browser's own undo knows of.
  const isWritten = by === '' ? from === to || document.execCommand('delete') : document.execCommand('insertText', false, by);
  if (isWritten) return;
  field.setRangeText(by, from, to, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** The one stretch in which two texts differ. */
export function changeBetween(before: string, after: string): { from: number; to: number; by: string } {
  let from = 0;
  while (from < before.length && before[from] === after[from]) from += 1;
  let end = 0;
  while (end < before.length - from && end < after.length - from && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return { from, to: before.length - end, by: after.slice(from, after.length - end) };
}
