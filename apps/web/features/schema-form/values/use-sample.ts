import type { Graph } from '@signalbox/flow';
import { useMemo } from 'react';
import { useContacts } from '../../contacts/contact-queries.ts';
import { type Sample, sampleFrom } from './sample.ts';

/** The values a step's texts are shown with: one contact of the account, and what the last test found. */
export function useSample(graph: Graph, found: Readonly<Record<string, Record<string, unknown>>>): Sample {
  const people = useContacts({ limit: 20 }).data?.items;
  // Somebody with a name says more than a number that has just texted in.
  const person = people?.find((one) => one.name !== '') ?? people?.[0];
  return useMemo(() => sampleFrom(graph, found, person), [graph, found, person]);
}
