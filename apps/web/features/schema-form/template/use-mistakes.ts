import type { ToldIssue } from '@signalbox/flow';
import { useMemo, useRef } from 'react';
import { useFormFacts } from '../form-context.tsx';
import type { Mistake } from './template-pieces.ts';
import { carriedOver } from './template-text.ts';

/** What the compiler minds in a text, at its place. The compiler follows the typing a little later; until then the marks move along. */
export function useMistakes(path: string, text: string): readonly Mistake[] {
  const { issues } = useFormFacts();
  const found = issues.filter((issue) => issue.field === path && issue.position);
  const seen = useRef<{ found: readonly ToldIssue[]; text: string }>({ found, text });
  if (!isSame(found, seen.current.found)) seen.current = { found, text };
  const { found: kept, text: before } = seen.current;
  return useMemo(() => {
    const places = carriedOver(
      kept.flatMap(({ position }) => (position ? [position] : [])),
      before,
      text,
    );
    return kept.flatMap(({ message, severity }, index) => {
      const place = places[index];
      return place ? [{ ...place, message, isWarning: severity === 'warning' }] : [];
    });
  }, [kept, before, text]);
}
const isSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((one, index) => one === b[index]);
