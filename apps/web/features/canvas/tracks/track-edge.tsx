'use client';
import { useFormat } from '@signalbox/ui';
import { BaseEdge, type Edge, type EdgeProps } from '@xyflow/react';
import { memo, useMemo } from 'react';
import type { DiffMark } from '../route/route-state.ts';
import { comesFromRight, drawnWay, type Point, trackMiddle, trackPath } from './track-path.ts';
import { TrackSign } from './track-sign.tsx';

export interface TrackData extends Record<string, unknown> {
  line: 'main' | 'siding';
  passed: boolean;
  failed: boolean;
  /** Comparison of two versions: added or removed. */
  mark?: DiffMark | undefined;
  /** What its port says, told from far away at the end of the track; '' = nothing, or no room. */
  word: string;
  /** How many went this way; null = not told. */
  count: number | null;
  /** Where several tracks end it stands at its begin. */
  wordAt: 'start' | 'end';
  /** The corners of its way, as long as its steps stand where they were. */
  points: readonly Point[];
}
export type TrackEdgeType = Edge<TrackData, 'track'>;

/** A track between two steps; lit where a run passed. */
export const TrackEdge = memo(function TrackEdge({ id, sourceX, sourceY, targetX, targetY, data }: EdgeProps<TrackEdgeType>) {
  const to = { x: targetX, y: targetY };
  // While a step is dragged its tracks follow the short way.
  const points = drawnWay(data?.points ?? [], { from: { x: sourceX, y: sourceY }, to, line: data?.line ?? 'main' });
  const path = useMemo(() => trackPath(points), [points]);
  const tone = data?.passed ? ' sb-track-passed' : data?.failed ? ' sb-track-failed' : '';
  return (
    <>
      {data?.passed && <path d={path} className="sb-track-casing" />}
      <BaseEdge id={id} path={path} className={`sb-track${data?.failed && !data.passed ? tone : ''}`} interactionWidth={24} />
      {data?.mark && <path d={path} className={`sb-track sb-track-${data.mark}`} />}
      {data?.mark && <TrackSign mark={data.mark} at={trackMiddle(points)} />}
      {data && (data.word !== '' || data.count !== null) && (
        <TrackWord
          {...data}
          at={(data.wordAt === 'end' ? points.at(-1) : points[0]) ?? to}
          isLeft={data.wordAt === 'end' && comesFromRight(points)}
        />
      )}
      {data?.passed && <path d={path} pathLength={1} className="sb-track sb-track-passed sb-track-travel" />}
    </>
  );
});

/** Above the step that the track leads to, beside its last piece, on the side that the track does not come from. Shown where the words on the cards are too small to read. */
function TrackWord({ word, count, at, isLeft, line, wordAt, failed, passed }: TrackData & { at: Point; isLeft: boolean }) {
  const f = useFormat();
  const tone = passed ? ' sb-track-word-passed' : failed ? ' sb-track-word-failed' : '';
  const place = wordAt === 'start' && line === 'main' ? ' sb-track-word-below' : isLeft ? ' sb-track-word-left' : '';
  const short = word.length > mostShort ? `${word.slice(0, mostShort - 1)}…` : word;
  return (
    <text x={at.x} y={at.y} className={`sb-track-word${tone}${place}`}>
      <tspan className="sb-track-word-long">{word}</tspan>
      <tspan className="sb-track-word-short">{short}</tspan>
      {count !== null && <tspan className="sb-track-count">{`${word === '' ? '' : '\u00a0'}${f.number(count)}`}</tspan>}
    </text>
  );
}
/** From very far away there is room for so many letters. */
const mostShort = 11;
