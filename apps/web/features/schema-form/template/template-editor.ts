import type { Editing, EditorHost, EditWay } from './editing.ts';
import { followClipboard } from './template-clipboard.ts';
import { drawingIn } from './template-drawing.ts';
import { caretIn, type Draft, doneAgain, fitted, markedIn, noSteps, noted, replaced, takenBack } from './template-edit.ts';
import { followInput } from './template-input.ts';
import { followKeys } from './template-keys.ts';
import { type Looks, piecesOf } from './template-pieces.ts';
import { type Span, type TextToken, tokensOf, valueBeside, wholeValues } from './template-text.ts';

export type TemplateEditor = ReturnType<typeof createTemplateEditor>;

/**
 * An editable element that shows a template with its values as chips. The text is the truth: every edit is made in the text
 * and drawn from it; what the browser writes by itself, as an input method does, is read back.
 */
export function createTemplateEditor(root: HTMLElement, host: EditorHost) {
  const drawing = drawingIn(root, host.words);
  let draft: Draft = caretIn('');
  let tokens: readonly TextToken[] = [];
  let looks: Looks = { mistakes: [], signs: undefined, nameOf: (name) => ({ source: null, name }) };
  let steps = noSteps;

  const hasFocus = () => root.ownerDocument.activeElement === root;
  const draw = (anew = false) => {
    tokens = tokensOf(draft.text);
    drawing.draw(draft.text, piecesOf(draft.text, tokens, looks), anew);
    drawing.showMarked(markedIn(draft));
    if (hasFocus()) showCaret();
  };
  const showCaret = () => {
    const selection = getSelection();
    if (!selection) return;
    const shown = selected();
    if (shown && shown.anchor === draft.anchor && shown.focus === draft.focus && !isAstray(selection)) return;
    const [anchor, focus] = [drawing.placeOf(draft.anchor), drawing.placeOf(draft.focus)];
    selection.setBaseAndExtent(anchor.node, anchor.at, focus.node, focus.at);
  };
  /** The caret would not be seen, or would write, inside a chip. */
  const isAstray = ({ anchorNode, focusNode }: Selection) => [anchorNode, focusNode].some((node) => drawing.chipAt(node) !== null);
  const selected = (): Draft | null => {
    const { anchorNode, anchorOffset, focusNode, focusOffset } = getSelection() ?? {};
    if (!anchorNode || !focusNode) return null;
    const [anchor, focus] = [drawing.offsetOf(anchorNode, anchorOffset ?? 0), drawing.offsetOf(focusNode, focusOffset ?? 0)];
    return anchor === null || focus === null ? null : fitted({ text: draft.text, anchor, focus });
  };
  const current = (): Draft => {
    draft = (hasFocus() && selected()) || draft;
    return draft;
  };
  const take = (next: Draft, way: EditWay) => {
    const before = draft;
    draft = next;
    if (next.text !== before.text) steps = noted(steps, before, { way: way === 'other' ? '' : way, now: Date.now() });
    draw();
    if (next.text !== before.text) host.onText(next.text);
    host.onCaret(draft, way);
  };

  const editing: Editing = {
    root,
    host,
    drawing,
    current,
    tokens: () => tokens,
    replace: (span, words, way) => take(replaced(draft, wholeValues(tokens, span), { words, most: host.most() }), way),
    select: (anchor, focus = anchor) => {
      draft = fitted({ text: draft.text, anchor, focus });
      drawing.showMarked(markedIn(draft));
      showCaret();
      host.onCaret(draft, 'moving');
    },
    step: (way) => {
      const found = (way === 'undo' ? takenBack : doneAgain)(steps, draft);
      if (!found) return;
      take(found.draft, 'other');
      steps = found.steps;
    },
    readBack: () => {
      const { focusNode, focusOffset } = getSelection() ?? {};
      const text = drawing.read();
      const caret = focusNode ? drawing.offsetOf(focusNode, focusOffset ?? 0) : null;
      const before = draft;
      const grown = host.most() !== undefined && text.length > Math.max(host.most() ?? 0, before.text.length);
      draft = grown ? before : fitted(caretIn(text, caret ?? text.length));
      draw(true);
      if (draft.text === before.text) return;
      steps = noted(steps, before, { way: 'typing', now: Date.now() });
      host.onText(draft.text);
      host.onCaret(draft, 'typing');
    },
  };
  const onSelection = () => {
    const found = hasFocus() && !input.isComposing() ? selected() : null;
    if (!found || (found.anchor === draft.anchor && found.focus === draft.focus)) return;
    editing.select(found.anchor, found.focus);
  };

  const stop = new AbortController();
  const input = followInput(editing, stop.signal);
  followKeys(editing, input.isComposing, stop.signal);
  followClipboard(editing, stop.signal);
  // Whoever comes back by key or label goes on where they were; a press then sets a place of its own.
  root.addEventListener('focus', showCaret, { signal: stop.signal });
  root.addEventListener('blur', host.onLeave, { signal: stop.signal });
  root.ownerDocument.addEventListener('selectionchange', onSelection, { signal: stop.signal });
  return {
    /** Shows a text that came from elsewhere, or the same text with other looks. */
    show: (text: string, next: Looks) => {
      looks = next;
      if (text !== draft.text) {
        draft = draft.focus === draft.text.length ? caretIn(text) : fitted({ ...draft, text });
        steps = noSteps;
      } else onSelection(); // The caret may have moved since the page last said so.
      if (!input.isComposing()) draw();
    },
    /** Puts words where the caret is, or was last, and goes on there. */
    insert: (words: string, span: Span = markedIn(draft)) => {
      editing.replace(span, words, 'other');
      root.focus();
      showCaret();
    },
    /** Changes a stretch, also inside a value, without going there. */
    change: (span: Span, words: string, way: EditWay = 'other') => take(replaced(draft, span, { words, most: host.most() }), way),
    /** Goes to the value that begins here and marks it. */
    goTo: (from: number) => {
      root.focus();
      editing.select(from, valueBeside(tokens, from, 'on')?.to);
    },
    destroy: () => stop.abort(),
  };
}
