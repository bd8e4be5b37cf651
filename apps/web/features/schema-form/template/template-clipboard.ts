import type { Editing } from './editing.ts';
import { markedIn } from './template-edit.ts';
import type { Span } from './template-text.ts';

/** Cut, copy, paste and drag as plain text: values travel with their braces, and what comes in loses its looks. */
export function followClipboard(editing: Editing, signal: AbortSignal): void {
  const { root, host } = editing;
  let dragged: Span | null = null;
  const marked = () => markedIn(editing.current());
  const give = (data: DataTransfer | null) => {
    const { from, to } = marked();
    if (from === to || !data) return false;
    data.clearData();
    data.setData('text/plain', editing.current().text.slice(from, to));
    return true;
  };
  const onCopy = (event: ClipboardEvent) => {
    if (!give(event.clipboardData)) return;
    event.preventDefault();
    if (event.type === 'cut' && !host.readOnly()) editing.replace(marked(), '', 'other');
  };
  const onPaste = (event: ClipboardEvent) => {
    event.preventDefault();
    if (!host.readOnly()) editing.replace(marked(), plainOf(event.clipboardData), 'other');
  };
  const onDragStart = (event: DragEvent) => {
    dragged = give(event.dataTransfer) ? marked() : null;
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    const caret = document.caretPositionFromPoint(event.clientX, event.clientY);
    const at = caret && editing.drawing.offsetOf(caret.offsetNode, caret.offset);
    const words = plainOf(event.dataTransfer);
    if (host.readOnly() || at === null || words === '' || (dragged && dragged.from <= at && at <= dragged.to)) return;
    root.focus();
    const gone = dragged && !event.ctrlKey ? dragged : null;
    if (gone) editing.replace(gone, '', 'other');
    const place = gone && gone.to <= at ? at - (gone.to - gone.from) : at;
    editing.replace({ from: place, to: place }, words, 'other');
  };
  root.addEventListener('copy', onCopy, { signal });
  root.addEventListener('cut', onCopy, { signal });
  root.addEventListener('paste', onPaste, { signal });
  root.addEventListener('dragstart', onDragStart, { signal });
  root.addEventListener('dragend', () => (dragged = null), { signal });
  root.addEventListener('drop', onDrop, { signal });
}

const plainOf = (data: DataTransfer | null): string => (data?.getData('text/plain') ?? '').replace(/\r\n?/g, '\n');
