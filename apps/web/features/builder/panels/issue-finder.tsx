'use client';
import { withPhoneTables } from '@signalbox/domain/phone-tables';
import { compile, type Graph, outsideNames, tellIssues } from '@signalbox/flow';
import { catalogue } from '@signalbox/nodes';
import { useWords } from '@signalbox/ui';
import { useEffect, useMemo, useState } from 'react';
import { useDraftFacts } from '../draft/draft-queries.ts';
import type { Found } from './use-issues.ts';

withPhoneTables();

interface IssueFinderProps {
  workflowId: string;
  graph: Graph;
  onFound: (found: Found) => void;
}

/** Compiles the draft shortly after the last edit. Nothing is said about names that are not looked up yet. */
export function IssueFinder({ workflowId, graph, onFound }: IssueFinderProps) {
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
  useEffect(() => onFound({ issues, lookup }), [issues, lookup, onFound]);
  return null;
}
