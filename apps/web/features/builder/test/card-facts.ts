'use client';
import { useFormat, useWords } from '@signalbox/ui';
import { useMemo } from 'react';
import type { CardFacts } from '../../canvas/canvas-elements.ts';
import { useBuilder } from '../builder-context.tsx';
import { useCounters } from './counters/use-counters.ts';
import { waitsOf } from './talk-facts.ts';
import { usePins } from './use-pins.ts';

/** What tests, runs and pins add to the cards: who is waited for, the counters, and which steps are pinned. */
export function useCardFacts(facts: ReadonlyMap<string, CardFacts>): ReadonlyMap<string, CardFacts> {
  const t = useWords();
  const f = useFormat();
  const { workflow, test } = useBuilder();
  const { pins } = usePins(workflow.id);
  const counters = useCounters(workflow.id, test.counted).data;
  const { talk, counted } = test;
  return useMemo(() => {
    const all = new Map(facts);
    const add = (nodeId: string, more: CardFacts) => all.set(nodeId, { ...all.get(nodeId), ...more });
    for (const nodeId of Object.keys(pins)) add(nodeId, { pinned: t('testing.pin.help') });
    if (counted)
      for (const { nodeId, passed, waiting, failed, ports } of counters?.items ?? [])
        add(nodeId, { ways: ports, live: t('testing.counters.card', { passed, waiting, failed }) });
    if (talk)
      for (const { nodeId, dueAt, phones } of waitsOf(talk.result)) {
        const left = dueAt === null ? null : f.took(Math.max(0, Date.parse(dueAt) - Date.parse(talk.result.now)));
        const [who] = phones;
        if (left !== null) add(nodeId, { live: who ? t('testing.card.waitsFor', { who, left }) : t('testing.card.waits', { left }) });
      }
    return all;
  }, [facts, pins, counters, counted, talk, t, f]);
}
