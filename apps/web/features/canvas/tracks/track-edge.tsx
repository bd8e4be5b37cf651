'use client';
import { BaseEdge, type Edge, type EdgeProps } from '@xyflow/react';
import { memo } from 'react';
import type { DiffMark } from '../route/route-state.ts';
import { mainTrack, sidingTrack } from './track-path.ts';
import { TrackSign } from './track-sign.tsx';

export interface TrackData extends Record<string, unknown> {
  line: 'main' | 'siding';
  passed: boolean;
  failed: boolean;
  /** Comparison of two versions: added or removed. */
  mark?: DiffMark | undefined;
  /** Tracks that run back up: where their lane is. */
  lane?: number;
}
export type TrackEdgeType = Edge<TrackData, 'track'>;

/** A track between two steps; lit where a run passed. */
export const TrackEdge = memo(function TrackEdge({ id, sourceX, sourceY, targetX, targetY, data }: EdgeProps<TrackEdgeType>) {
  const draw = data?.line === 'siding' ? sidingTrack : mainTrack;
  const path = draw({ x: sourceX, y: sourceY }, { x: targetX, y: targetY }, data?.lane);
  const tone = data?.passed ? ' sb-track-passed' : data?.failed ? ' sb-track-failed' : '';
  return (
    <>
      {data?.passed && <path d={path} className="sb-track-casing" />}
      <BaseEdge id={id} path={path} className={`sb-track${data?.failed && !data.passed ? tone : ''}`} interactionWidth={24} />
      {data?.mark && <path d={path} className={`sb-track sb-track-${data.mark}`} />}
      {data?.mark && (
        <TrackSign mark={data.mark} at={{ x: data.line === 'siding' ? targetX : (sourceX + targetX) / 2, y: (sourceY + targetY) / 2 }} />
      )}
      {data?.passed && <path d={path} pathLength={1} className="sb-track sb-track-passed sb-track-travel" />}
    </>
  );
});
