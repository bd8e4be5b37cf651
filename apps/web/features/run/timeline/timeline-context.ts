import { createContext, type ReactNode, useContext } from 'react';
import type { FactsOf } from './node-facts.ts';
import type { StepEntry } from './timeline-entries.ts';

/** What every row of the timeline needs to know. */
export interface TimelineLook {
  facts: FactsOf;
  /** The run goes on. */
  isOpen: boolean;
  startedAt: number;
  /** The chosen visit. */
  selected: string | null;
  onSelect: (key: string) => void;
  /** Whom or what a step waits for, and how long still. */
  waitOf: (nodeId: string) => string | null;
  /** Why the message of a step did not arrive. */
  lostOf: (nodeId: string) => string | null;
  /** How often the call of a step was tried. */
  triesOf: (nodeId: string) => number;
  /** What belongs under a visit: the items of a container, the run of a workflow that was called. */
  under: (entry: StepEntry) => ReactNode;
  toggled: ReadonlyMap<string, boolean>;
  onToggle: (key: string, open: boolean) => void;
  /** The groups around the chosen visit. */
  path: ReadonlySet<string>;
}
export const TimelineContext = createContext<TimelineLook | null>(null);

/** The timeline around a row. */
export function useTimeline(): TimelineLook {
  const look = useContext(TimelineContext);
  if (!look) throw new Error('A row of the timeline stands outside of it.');
  return look;
}
