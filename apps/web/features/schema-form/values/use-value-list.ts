import { useRef, useState } from 'react';
import type { EditWay } from '../template/editing.ts';
import type { Draft } from '../template/template-edit.ts';
import { openBraces, type Span, tokensOf } from '../template/template-text.ts';
import type { InsertValue } from './insert-values.ts';
import { valuesLike } from './value-search.ts';

export interface OpenList {
  /** From the braces to the caret: what a chosen value takes the place of. */
  span: Span;
  options: readonly InsertValue[];
  active: number;
}

const moves: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** The list that opens by itself behind two braces: typing on filters it, Escape leaves the braces as they are. */
export function useValueList(values: readonly InsertValue[], onPick: (value: InsertValue, span: Span) => void) {
  const [list, setList] = useState<OpenList | null>(null);
  const refused = useRef<number | null>(null);
  const close = () => setList(null);
  const follow = ({ text, anchor, focus }: Draft, cause: EditWay | 'moving') => {
    const braces = anchor === focus ? openBraces(text, tokensOf(text), focus) : null;
    if (!braces) refused.current = null;
    // Only typing opens it: a caret that comes by has not asked for it.
    const options = braces && (cause === 'typing' || list) && refused.current !== braces.from ? valuesLike(values, braces.words) : [];
    const isSame = list?.span.from === braces?.from && cause === 'moving';
    setList(
      braces && options.length > 0 ? { span: { from: braces.from, to: focus }, options, active: isSame ? (list?.active ?? 0) : 0 } : null,
    );
  };
  const pick = (value: InsertValue) => {
    if (list) onPick(value, list.span);
    close();
  };
  const onKey = ({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean => {
    if (!list || ctrlKey || metaKey || altKey || shiftKey) return false;
    const { options, active, span } = list;
    const move = moves[key];
    const chosen = options[active];
    if (move !== undefined) setList({ ...list, active: (active + move + options.length) % options.length });
    else if (key === 'Escape') {
      refused.current = span.from;
      close();
    } else if (chosen && (key === 'Enter' || key === 'Tab')) pick(chosen);
    else return false;
    return true;
  };
  return { list, follow, onKey, close, pick };
}
