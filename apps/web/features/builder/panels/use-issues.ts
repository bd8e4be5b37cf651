'use client';
import { compile, type Graph, outsideNames, type ToldIssue, tellIssues } from '@signalbox/flow';
import { catalogue } from '@signalbox/nodes';
import { useWords } from '@signalbox/ui';
import { useEffect, useMemo, useState } from 'react';
import type { CardFacts } from '../../canvas/canvas-elements.ts';
import { useDraftFacts } from '../draft/draft-queries.ts';

/** Whether what the draft names in the account has been looked up: numbers, tags, groups, other workflows. */
export interface Lookup {
  state: 'reading' | 'done' | 'failed';
  error: unknown;
  again: () => void;
}

/** What Publish would say about the draft, shortly after the last edit. Nothing is said about names that are not looked up yet. */
export function useIssues(workflowId: string, graph: Graph): { issues: readonly ToldIssue[]; lookup: Lookup } {
  const [steady, setSteady] = useState(graph);
  useEffect(() => {
    const timer = setTimeout(() => setSteady(graph), 150);
    return () => clearTimeout(timer);
  }, [graph]);
  const names = useMemo(() => outsideNames(steady, catalogue), [steady]);
  const { data, isError, isPlaceholderData, error, refetch } = useDraftFacts(workflowId, names);
  // A failure must not take away what is known already.
  const [known, setKnown] = useState(data);
  if (data && data !== known) setKnown(data);
  const facts = data ?? known;
  const t = useWords();
  const found = useMemo(() => compile(steady, catalogue, { ...facts, workflowId }).issues, [steady, facts, workflowId]);
  const issues = useMemo(() => tellIssues(t, found), [t, found]);
  const state = isError ? 'failed' : data && !isPlaceholderData ? 'done' : 'reading';
  const lookup = useMemo(() => ({ state, error, again: () => void refetch() }) as const, [state, error, refetch]);
  return { issues, lookup };
}

/** The badges of the cards. */
export function issueFacts(issues: readonly ToldIssue[]): ReadonlyMap<string, CardFacts> {
  const counts = new Map<string, { errors: number; warnings: number; said: readonly string[] }>();
  for (const issue of issues) {
    if (issue.nodeId === null) continue;
    const { errors, warnings, said } = counts.get(issue.nodeId) ?? { errors: 0, warnings: 0, said: [] };
    const isError = issue.severity === 'error';
    counts.set(issue.nodeId, {
      errors: errors + (isError ? 1 : 0),
      warnings: warnings + (isError ? 0 : 1),
      said: [...said, issue.message],
    });
  }
  return new Map([...counts].map(([id, count]) => [id, { issues: count }]));
}
