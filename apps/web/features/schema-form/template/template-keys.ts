import type { Editing } from './editing.ts';
import { markedIn } from './template-edit.ts';
import { stepFrom, valueAt, valueBeside, type Way } from './template-text.ts';

/** The keys and presses that a field with chips has beyond those of a text field. */
export function followKeys(editing: Editing, isComposing: () => boolean, signal: AbortSignal): void {
  const { root, host, drawing } = editing;

  root.addEventListener(
    'keydown',
    (event) => {
      if (isComposing() || event.isComposing) return;
      if (host.onKey(event) || followKey(editing, event)) {
        event.preventDefault();
        event.stopPropagation();
      }
    },
    { signal },
  );
  root.addEventListener(
    'mousedown',
    (event) => {
      const chip = event.button === 0 ? drawing.chipAt(event.target) : null;
      if (!chip) return;
      event.preventDefault();
      const { anchor } = editing.current();
      const wasMarked = valueAt(editing.tokens(), markedIn(editing.current()))?.from === chip.from && document.activeElement === root;
      root.focus();
      if (event.shiftKey) editing.select(anchor, anchor <= chip.from ? chip.to : chip.from);
      else editing.select(chip.from, chip.to);
      if (wasMarked && !event.shiftKey) host.onOpen(chip);
    },
    { signal },
  );
}

function followKey(editing: Editing, event: KeyboardEvent): boolean {
  const { host } = editing;
  const hasCommand = event.ctrlKey || event.metaKey;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  if (hasCommand && !event.altKey && (key === 'z' || key === 'y')) {
    if (!host.readOnly()) editing.step(key === 'y' || event.shiftKey ? 'redo' : 'undo');
    return true;
  }
  if (hasCommand || event.altKey) return false;
  if (key === 'Enter' && !event.shiftKey) {
    const value = valueAt(editing.tokens(), markedIn(editing.current()));
    if (value) host.onOpen(value);
    return value !== undefined;
  }
  if (key === 'ArrowLeft' || key === 'ArrowRight') return stepOver(editing, (key === 'ArrowLeft') !== isRightToLeft(editing.root), event);
  return false;
}

/** Over a chip the caret goes in one step; among words the browser knows best. */
function stepOver(editing: Editing, isBack: boolean, { shiftKey }: KeyboardEvent): boolean {
  const { text, anchor, focus } = editing.current();
  const marked = markedIn({ text, anchor, focus });
  const way: Way = isBack ? 'back' : 'on';
  if (!shiftKey && marked.to > marked.from) {
    editing.select(isBack ? marked.from : marked.to);
    return true;
  }
  if (!valueBeside(editing.tokens(), focus, way) && !editing.drawing.isPadOf(getSelection()?.focusNode ?? null)) return false;
  const next = stepFrom(text, editing.tokens(), { at: focus, way });
  editing.select(shiftKey ? anchor : next, next);
  return true;
}

const isRightToLeft = (element: HTMLElement): boolean => getComputedStyle(element).direction === 'rtl';
