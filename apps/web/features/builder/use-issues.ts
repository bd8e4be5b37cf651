'use client';
import { compile, type Graph, type Issue } from '@signalbox/flow';
import { catalogue } from '@signalbox/nodes';
import { useEffect, useMemo, useState } from 'react';
import type { CardFacts } from '../canvas/canvas-elements.ts';

/** What the compiler says about the draft, shortly after the last edit. */
export function useIssues(graph: Graph, ownAddresses: readonly string[] | undefined): readonly Issue[] {
  const [settled, setSettled] = useState(graph);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(graph), 150);
    return () => clearTimeout(timer);
  }, [graph]);
  return useMemo(() => compile(settled, catalogue, ownAddresses ? { ownAddresses } : {}).issues, [settled, ownAddresses]);
}

/** The badges of the cards. */
export function issueFacts(issues: readonly Issue[]): ReadonlyMap<string, CardFacts> {
  const counts = new Map<string, { errors: number; warnings: number }>();
  for (const issue of issues) {
    if (issue.nodeId === null) continue;
    const count = counts.get(issue.nodeId) ?? { errors: 0, warnings: 0 };
    counts.set(
      issue.nodeId,
      issue.severity === 'error' ? { ...count, errors: count.errors + 1 } : { ...count, warnings: count.warnings + 1 },
    );
  }
  return new Map([...counts].map(([id, count]) => [id, { issues: count }]));
}
