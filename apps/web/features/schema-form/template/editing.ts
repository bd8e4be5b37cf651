import type { Say } from '@signalbox/words/light';
import type { drawingIn } from './template-drawing.ts';
import type { Draft } from './template-edit.ts';
import type { Span, TextToken } from './template-text.ts';

/** How an edit came about; typing on is taken back in one go. */
export type EditWay = 'typing' | 'deleting' | 'other';

export interface EditorHost {
  onText: (text: string) => void;
  /** After the caret or the text has changed. */
  onCaret: (draft: Draft, cause: EditWay | 'moving') => void;
  /** Takes a key before the field does. */
  onKey: (event: KeyboardEvent) => boolean;
  /** Somebody wants to change the value that is marked. */
  onOpen: (value: Span) => void;
  /** The focus has gone elsewhere. */
  onLeave: () => void;
  most: () => number | undefined;
  readOnly: () => boolean;
  words: () => Say;
}

/** What the parts of the editor share. */
export interface Editing {
  root: HTMLElement;
  host: EditorHost;
  drawing: ReturnType<typeof drawingIn>;
  /** The text with the caret as the page has it now. */
  current: () => Draft;
  tokens: () => readonly TextToken[];
  replace: (span: Span, words: string, way: EditWay) => void;
  select: (anchor: number, focus?: number) => void;
  step: (way: 'undo' | 'redo') => void;
  /** Takes over what the browser itself has written into the field. */
  readBack: () => void;
}
