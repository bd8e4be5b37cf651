'use client';
import { fixExpression } from '@signalbox/flow';
import { type Complaint, loadable, useWords } from '@signalbox/ui';
import { type KeyboardEvent, type RefObject, useEffect, useId, useLayoutEffect, useMemo, useState } from 'react';
import { useFormFacts } from '../schema-form/form-context.tsx';
import type { Mistake } from '../schema-form/template/template-pieces.ts';
import type { CaretState } from './caret-state.ts';
import { CompletionList } from './completion-list.tsx';
import { FixLine } from './fix-line.tsx';
import { fixOfIssue, type OfferedFix } from './fix-of-issue.ts';
import { functionAt } from './function-at.ts';
import { changeBetween } from './put-text.ts';
import { ResultLine } from './result-line.tsx';
import { useCompletion } from './use-completion.ts';
import { useSettled } from './use-settled.ts';

const FunctionSheet = loadable(() => import('./function-sheet.tsx').then((part) => part.FunctionSheet));

const none: readonly Mistake[] = [];

interface ExpressionHelpProps {
  id: string;
  path: string | undefined;
  text: string;
  /** null = the field has no focus. */
  caret: CaretState | null;
  error: Complaint | null;
  field: RefObject<HTMLTextAreaElement | null>;
  keys: RefObject<(event: KeyboardEvent) => boolean>;
  onPut: (change: { from: number; to: number; by: string }, back?: number) => void;
  /** What is underlined because it is plainly not what was meant. */
  onMarks: (marks: readonly Mistake[]) => void;
}

/** What stands under a field for an expression, and the list that opens in it. */
export function ExpressionHelp({ id, path, text, caret, error, field, keys, onPut, onMarks }: ExpressionHelpProps) {
  const t = useWords();
  const { values, issues, readOnly } = useFormFacts();
  const listId = useId();
  const settled = useSettled(text);
  const [shown, setShown] = useState<string | null>(null);
  const completion = useCompletion({ text, caret, onPut });
  const { list, active } = completion;
  const fix = useMemo((): OfferedFix | null => {
    if (readOnly || settled.trim() === '') return null;
    const meant = fixExpression(settled, values);
    return meant ? { kind: 'meant', ...meant } : fixOfIssue(issues, { path, text: settled, values });
  }, [readOnly, settled, values, issues, path]);
  useEffect(() => {
    const isNow = fix?.kind === 'meant' && settled === text;
    onMarks(isNow ? fix.spans.map((span) => ({ ...span, message: '', isWarning: false })) : none);
  }, [fix, settled, text, onMarks]);
  const take = () => {
    if (fix && settled === text) onPut(changeBetween(text, fix.source));
  };
  useLayoutEffect(() => {
    keys.current = (event) => {
      if (completion.onKey(event)) return true;
      if (event.key === 'F1') setShown((list && completion.functionName) ?? functionAt(text, caret?.at ?? 0) ?? '');
      else if (event.key === '.' && (event.ctrlKey || event.metaKey)) take();
      else return false;
      return true;
    };
  });
  useLayoutEffect(() => {
    const names = { 'aria-controls': list && listId, 'aria-activedescendant': list && `${listId}-${active}` };
    for (const [name, value] of Object.entries(names))
      if (value) field.current?.setAttribute(name, value);
      else field.current?.removeAttribute(name);
  }, [field, list, listId, active]);
  return (
    <>
      {list && (
        <CompletionList
          id={listId}
          text={text}
          caret={caret?.at ?? 0}
          list={list}
          active={active}
          anchor={field}
          onPick={completion.pick}
          onClose={completion.close}
          onHelp={() => setShown(completion.functionName ?? '')}
        />
      )}
      <p role="status" className="sr-only">
        {list ? t('expression.choices.found', { count: list.items.length }) : ''}
      </p>
      <div id={`${id}-result`} aria-live="polite" className="text-sm empty:hidden">
        {fix ? <FixLine fix={fix} error={error} onTake={take} /> : <ResultLine source={settled} error={error} />}
      </div>
      {shown !== null && (
        <FunctionSheet
          name={shown}
          onClose={() => {
            setShown(null);
            field.current?.focus();
          }}
        />
      )}
    </>
  );
}
