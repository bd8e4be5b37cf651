'use client';
import { useMemo, useState } from 'react';
import { Entries } from './entries.tsx';
import { TimelineContext, type TimelineLook } from './timeline-context.ts';
import type { Entry } from './timeline-entries.ts';
import { groupsAround } from './tree-words.ts';

export interface TimelineProps extends Omit<TimelineLook, 'toggled' | 'onToggle' | 'path'> {
  entries: readonly Entry[];
}

/** What happened, from top to bottom, on its track: branches side by side and rounds one after another, each in a group that folds. */
export function Timeline({ entries, ...look }: TimelineProps) {
  const [toggled, setToggled] = useState<ReadonlyMap<string, boolean>>(new Map());
  const { selected } = look;
  const path = useMemo(() => new Set(selected === null ? [] : (groupsAround(entries, selected) ?? [])), [entries, selected]);
  // Whoever chooses a step, on the canvas or by replay, wants to see it: the groups around it open again.
  const [shown, setShown] = useState(selected);
  if (shown !== selected) {
    setShown(selected);
    setToggled(new Map([...toggled].filter(([key]) => !path.has(key))));
  }
  const onToggle = (key: string, open: boolean) => setToggled(new Map([...toggled, [key, open]]));
  return (
    <TimelineContext value={{ ...look, toggled, onToggle, path }}>
      <div data-timeline>
        <Entries entries={entries} isTop />
      </div>
    </TimelineContext>
  );
}
