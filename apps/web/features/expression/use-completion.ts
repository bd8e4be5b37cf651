import { type Completion, type Completions, completeExpression } from '@signalbox/flow';
import { useWords } from '@signalbox/ui';
import { type KeyboardEvent, useMemo, useState } from 'react';
import { useFormFacts } from '../schema-form/form-context.tsx';
import type { InsertValue } from '../schema-form/values/insert-values.ts';
import type { CaretState } from './caret-state.ts';

export type Choice = Completion<InsertValue>;
export type Choices = Completions<InsertValue>;
interface Given {
  text: string;
  caret: CaretState | null;
  onPut: (change: { from: number; to: number; by: string }, back?: number) => void;
}
const moves: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 6, PageUp: -6 };

/** The list that opens with the first letter and by Ctrl+Space; Escape closes it for the word at hand. */
export function useCompletion({ text, caret, onPut }: Given) {
  const t = useWords();
  const { values, readOnly } = useFormFacts();
  const names = useMemo(
    () => ({
      values,
      helpOf: (name: string) => t.find(`functions.help.${name}`) ?? t.find(`expression.sign.${name}`) ?? '',
    }),
    [values, t],
  );
  const here = caret && `${caret.at} ${text}`;
  const [asked, setAsked] = useState<string | null>(null);
  const [refused, setRefused] = useState<number | null>(null);
  const [chosen, setChosen] = useState<{ of: string; at: number } | null>(null);
  const isAsked = asked !== null && asked === here;
  const found = useMemo(
    () =>
      caret && !readOnly && (caret.way === 'typing' || isAsked) ? completeExpression(text, caret.at, { names, asked: isAsked }) : null,
    [caret, readOnly, isAsked, text, names],
  );
  const list = found && (isAsked || refused !== found.from) ? found : null;
  const key = list && `${list.from} ${list.typed}`;
  const active = list && chosen?.of === key ? Math.min(chosen.at, list.items.length - 1) : 0;
  const close = () => {
    setAsked(null);
    setRefused(list?.from ?? null);
  };
  const pick = (item: Choice) => {
    if (!list) return;
    setAsked(null);
    setRefused(null);
    const change = { from: list.from, to: list.to, by: item.insert };
    // A method joins the value before it; the blank between them goes.
    if (item.insert.startsWith('.')) change.from = text.slice(0, list.from).trimEnd().length;
    onPut(change, item.back);
  };
  const onKey = (event: KeyboardEvent): boolean => {
    if (event.key === ' ' && (event.ctrlKey || event.metaKey)) {
      setAsked(here);
      return true;
    }
    if (event.key !== 'Escape' && !list) return false;
    if (!list || event.ctrlKey || event.metaKey || event.altKey) return false;
    const move = moves[event.key];
    const item = list.items[active];
    if (move !== undefined) {
      const count = list.items.length;
      const next = Math.abs(move) === 1 ? (active + move + count) % count : Math.min(Math.max(active + move, 0), count - 1);
      setChosen({ of: key ?? '', at: next });
    } else if (event.key === 'Escape') close();
    else if (item && !event.shiftKey && (event.key === 'Enter' || event.key === 'Tab')) pick(item);
    else return false;
    return true;
  };
  const current = list?.items[active];
  return { list, active, onKey, pick, close, functionName: current?.kind === 'function' ? current.made.name : null };
}
