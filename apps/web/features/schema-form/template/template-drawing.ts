import { cx } from '@signalbox/ui';
import type { Say } from '@signalbox/words/light';
import { spokenChip } from './chip-words.ts';
import type { TextPiece } from './template-pieces.ts';
import type { Span } from './template-text.ts';

/** What was drawn for a piece: the child of the field, and the text node the caret may stand in. */
interface Drawn {
  piece: TextPiece;
  key: string;
  child: HTMLElement | Text;
  text: Text | null;
}
const pad = '\u200b';

/** The pieces of a template as the children of an editable element, and the places of the text in them. */
export function drawingIn(root: HTMLElement, words: () => Say) {
  let drawn: Drawn[] = [];
  let byChild = new Map<Node, Drawn>();
  let source = '';
  // Keeps the last line open: a line break at the very end shows only before something.
  const end = document.createElement('br');
  root.replaceChildren(end);

  /** Draws what has changed and leaves the rest alone. */
  const draw = (text: string, pieces: readonly TextPiece[], anew: boolean) => {
    if (anew) drawn = [];
    const keys = pieces.map((piece) => keyOf(text, piece));
    let head = 0;
    while (head < drawn.length && head < keys.length && drawn[head]?.key === keys[head]) head += 1;
    let tail = 0;
    while (tail < Math.min(drawn.length, keys.length) - head && drawn.at(-1 - tail)?.key === keys.at(-1 - tail)) tail += 1;
    const old = drawn.slice(head, drawn.length - tail);
    const fresh = pieces.slice(head, pieces.length - tail);
    const [first, ...others] = old;
    const [only, ...more] = fresh;
    const kept =
      first?.text && only && others.length + more.length === 0 && isPlain(first.piece) && isPlain(only)
        ? [rewritten(first, text.slice(only.from, only.to))]
        : fresh.map((piece) => drawnPiece(words(), text, piece));
    const next = [...drawn.slice(0, head), ...kept, ...drawn.slice(drawn.length - tail)];
    if (anew) root.replaceChildren(...next.map(({ child }) => child), end);
    else if (kept[0] !== first || old.length !== kept.length) {
      const after = drawn[drawn.length - tail]?.child ?? end;
      for (const { child } of old) child.remove();
      for (const { child } of kept) root.insertBefore(child, after);
    }
    drawn = next.map((one, index) => ({ ...one, piece: pieces[index] ?? one.piece, key: keys[index] ?? one.key }));
    byChild = new Map(drawn.map((one) => [one.child, one]));
    source = text;
  };

  /** The text as it stands in the field now, also after the browser itself has written into it. */
  const read = (): string => [...root.childNodes].map(sourceOf).join('');
  const sourceOf = (child: ChildNode): string => {
    if (child === end) return '';
    const one = byChild.get(child);
    if (one?.piece.look === 'chip') return source.slice(one.piece.from, one.piece.to);
    if (child.nodeName === 'BR') return '\n';
    const words = child.textContent ?? '';
    return one?.piece.look === 'pad' ? words.replace(pad, '') : words;
  };

  /** The place in the text of a place in the page; null = it is outside of the field. */
  const offsetOf = (node: Node, at: number): number | null => {
    if (!root.contains(node)) return null;
    let offset = 0;
    const children = [...root.childNodes];
    const index = node === root ? at : children.findIndex((child) => child.contains(node));
    for (const child of children.slice(0, index)) offset += sourceOf(child).length;
    const child = children[index];
    if (node === root || !child || child === end) return offset;
    const one = byChild.get(child);
    // Inside a chip there is no place; what lies in it is at its near end.
    if (one?.piece.look === 'chip') return at === 0 ? offset : offset + sourceOf(child).length;
    if (one?.piece.look === 'pad') return offset + (node.textContent ?? '').slice(0, at).replace(pad, '').length;
    return offset + (node.nodeType === Node.TEXT_NODE ? at : at === 0 ? 0 : sourceOf(child).length);
  };

  /** The place in the page of a place in the text, for a caret. */
  const placeOf = (offset: number): { node: Node; at: number } => {
    const fitting = drawn.filter(({ piece, text }) => text !== null && piece.from <= offset && offset <= piece.to);
    // Behind a line break the caret belongs to what follows, if there is a place for it.
    const best = fitting.findLast(({ piece }) => piece.to > offset || piece.look === 'pad') ?? fitting.at(-1);
    if (best?.text) {
      if (best.piece.look !== 'pad') return { node: best.text, at: offset - best.piece.from };
      return { node: best.text, at: drawn.at(-1) === best ? 1 : 0 };
    }
    const index = drawn.findIndex(({ piece }) => piece.from >= offset);
    return { node: root, at: index < 0 ? drawn.length : index };
  };

  const showMarked = ({ from, to }: Span) => {
    for (const { piece, child } of drawn)
      if (piece.look === 'chip' && child instanceof HTMLElement)
        child.toggleAttribute('data-marked', from < to && from <= piece.from && piece.to <= to);
  };
  const chipAt = (target: EventTarget | null): Span | null =>
    drawn.find(({ piece, child }) => piece.look === 'chip' && target instanceof Node && child.contains(target))?.piece ?? null;
  const isPadOf = (node: Node | null): boolean => drawn.some(({ piece, text }) => piece.look === 'pad' && text !== null && text === node);
  return { draw, read, offsetOf, placeOf, showMarked, chipAt, isPadOf };
}

const isPlain = (piece: TextPiece): boolean => piece.look === 'words';
const keyOf = (text: string, piece: TextPiece): string =>
  JSON.stringify([
    piece.look,
    text.slice(piece.from, piece.to),
    piece.look === 'chip' ? [piece.words.source, piece.words.name, piece.mistake?.message, piece.mistake?.isWarning] : null,
  ]);

function rewritten(one: Drawn, words: string): Drawn {
  if (one.text) one.text.data = words;
  return one;
}

function drawnPiece(t: Say, text: string, piece: TextPiece): Drawn {
  const key = keyOf(text, piece);
  if (piece.look === 'chip') return { piece, key, child: chip(t, text.slice(piece.from, piece.to), piece), text: null };
  const node = document.createTextNode(piece.look === 'pad' ? pad : text.slice(piece.from, piece.to));
  if (piece.look === 'words' || piece.look === 'pad') return { piece, key, child: node, text: node };
  const mark = document.createElement(piece.look === 'costly' ? 'mark' : 'span');
  mark.className = `sb-${piece.look}`;
  mark.append(node);
  return { piece, key, child: mark, text: node };
}

function chip(t: Say, source: string, { words, mistake }: Extract<TextPiece, { look: 'chip' }>): HTMLElement {
  const element = document.createElement('span');
  element.className = cx('sb-value', mistake !== null && (mistake.isWarning ? 'sb-value-warned' : 'sb-value-wrong'));
  element.contentEditable = 'false';
  element.setAttribute('role', 'img');
  element.setAttribute('aria-label', spokenChip(t, words, mistake?.message ?? null));
  element.title = [source, mistake?.message, t('form.chip.change')].filter(Boolean).join('\n');
  if (words.source !== null) element.append(part('sb-value-source', words.source));
  element.append(part(words.source === null ? 'sb-value-expr' : 'sb-value-name', words.name || t('form.chip.choose')));
  return element;
}

function part(className: string, words: string): HTMLElement {
  const element = document.createElement('span');
  element.className = className;
  element.textContent = words;
  return element;
}
