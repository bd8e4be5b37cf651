'use client';
import type { Graph } from '@signalbox/flow';
import { later, useWords } from '@signalbox/ui';
import { useEffect, useMemo, useState } from 'react';
import type { CardFacts } from '../canvas-elements.ts';
import type { GraphLayout } from '../layout/graph-layout.ts';
import { type FindKind, findKinds, type Hit } from './find-kinds.ts';

const searching = later(() => import('./find-hits.ts'));

export interface Finding {
  words: string;
  setWords: (words: string) => void;
  shown: ReadonlySet<FindKind>;
  toggle: (kind: FindKind) => void;
  /** How many steps have the words, by where. */
  counts: Readonly<Record<FindKind, number>>;
  hits: readonly Hit[];
  /** The place of the current one among the hits. */
  at: number;
  goTo: (at: number) => void;
}

/** What is looked for in the workflow, and which of the steps that have it is the current one. */
export function useFind(
  isOpen: boolean,
  { graph, layout, facts }: { graph: Graph; layout: GraphLayout; facts: ReadonlyMap<string, CardFacts> | undefined },
): Finding {
  const t = useWords();
  const [words, setWords] = useState('');
  const [shown, setShown] = useState<ReadonlySet<FindKind>>(new Set(findKinds));
  const [at, goTo] = useState(0);
  const [search, setSearch] = useState<Awaited<ReturnType<typeof searching>> | null>(null);
  useEffect(() => {
    // What does not come now is asked for again when it is opened anew; the bar, which comes with it, says so.
    if (isOpen) void searching().then(setSearch, () => undefined);
  }, [isOpen]);
  const all = useMemo(
    () => (isOpen && search ? search.findHits(t, words, { graph, layout, facts }) : none),
    [t, isOpen, search, words, graph, layout, facts],
  );
  const hits = useMemo(() => all.filter((hit) => hit.kinds.some((kind) => shown.has(kind))), [all, shown]);
  const counts = useMemo(() => {
    const count = (kind: FindKind) => all.filter((hit) => hit.kinds.includes(kind)).length;
    return { texts: count('texts'), values: count('values'), problems: count('problems') };
  }, [all]);
  return {
    ...{ words, shown, counts, hits },
    at: Math.min(at, Math.max(0, hits.length - 1)),
    goTo: (next) => goTo(hits.length === 0 ? 0 : (next + hits.length) % hits.length),
    setWords: (next) => {
      setWords(next);
      goTo(0);
    },
    toggle: (kind) => setShown(new Set(shown.has(kind) ? [...shown].filter((one) => one !== kind) : [...shown, kind])),
  };
}
const none: readonly Hit[] = [];
