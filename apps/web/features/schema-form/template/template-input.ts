import type { Editing } from './editing.ts';
import { markedIn } from './template-edit.ts';
import { type Span, stepFrom, valueBeside } from './template-text.ts';

/** Makes in the text what the browser was about to write into the field. */
export function followInput(editing: Editing, signal: AbortSignal): { isComposing: () => boolean } {
  const { root, host } = editing;
  let composing = false;

  root.addEventListener(
    'beforeinput',
    (event) => {
      if (host.readOnly()) return event.preventDefault();
      // An input method writes by itself; what it wrote is read back when it has ended.
      if (composing || event.isComposing || event.inputType === 'insertCompositionText') return;
      event.preventDefault();
      const draft = editing.current();
      const { inputType } = event;
      if (inputType === 'historyUndo') return editing.step('undo');
      if (inputType === 'historyRedo') return editing.step('redo');
      if (inputType.startsWith('delete')) return editing.replace(deletedBy(editing, event), '', 'deleting');
      const words = writtenBy(event);
      if (words === null) return;
      const marked = markedIn(draft);
      const place = inputType === 'insertReplacementText' ? (targetOf(editing, event) ?? marked) : marked;
      editing.replace(place, words, place.from === place.to ? 'typing' : 'other');
    },
    { signal },
  );
  // What could not be prevented is read back.
  root.addEventListener('input', () => !composing && editing.readBack(), { signal });
  root.addEventListener(
    'compositionstart',
    () => {
      const marked = markedIn(editing.current());
      if (marked.to > marked.from) editing.replace(marked, '', 'typing');
      composing = true;
    },
    { signal },
  );
  root.addEventListener(
    'compositionend',
    () => {
      composing = false;
      editing.readBack();
    },
    { signal },
  );
  return { isComposing: () => composing };
}

/** The words of an edit as plain text; null = it is about looks, which a text has none of. */
function writtenBy(event: InputEvent): string | null {
  if (event.inputType === 'insertLineBreak' || event.inputType === 'insertParagraph') return '\n';
  if (!event.inputType.startsWith('insert')) return null;
  return event.data ?? event.dataTransfer?.getData('text/plain') ?? null;
}

function deletedBy(editing: Editing, event: InputEvent): Span {
  const { text, anchor, focus } = editing.current();
  const marked = markedIn({ text, anchor, focus });
  if (marked.to > marked.from) return marked;
  const way = event.inputType.endsWith('Forward') ? 'on' : 'back';
  const target = targetOf(editing, event);
  const isByHand = valueBeside(editing.tokens(), focus, way) || editing.drawing.isPadOf(getSelection()?.focusNode ?? null);
  if (!isByHand && target && target.to > target.from) return target;
  const other = stepFrom(text, editing.tokens(), { at: focus, way });
  return { from: Math.min(focus, other), to: Math.max(focus, other) };
}

/** Which stretch the browser means: a word, a line, a misspelt word. */
function targetOf({ drawing }: Editing, event: InputEvent): Span | null {
  const [range] = event.getTargetRanges();
  if (!range) return null;
  const from = drawing.offsetOf(range.startContainer, range.startOffset);
  const to = drawing.offsetOf(range.endContainer, range.endOffset);
  return from === null || to === null ? null : { from, to };
}
