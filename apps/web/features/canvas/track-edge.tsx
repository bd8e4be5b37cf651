'use client';
import { BaseEdge, type Edge, type EdgeProps } from '@xyflow/react';
import { memo } from 'react';
import { mainTrack, sidingTrack } from './track-path.ts';

export interface TrackData extends Record<string, unknown> {
  line: 'main' | 'siding';
  passed: boolean;
  failed: boolean;
}
export type TrackEdgeType = Edge<TrackData, 'track'>;

/** A track between two steps; lit where a run passed. */
export const TrackEdge = memo(function TrackEdge({ id, sourceX, sourceY, targetX, targetY, data }: EdgeProps<TrackEdgeType>) {
  const path = (data?.line === 'siding' ? sidingTrack : mainTrack)({ x: sourceX, y: sourceY }, { x: targetX, y: targetY });
  const tone = data?.passed ? ' sb-track-passed' : data?.failed ? ' sb-track-failed' : '';
  return (
    <>
      {data?.passed && <path d={path} className="sb-track-casing" />}
      <BaseEdge id={id} path={path} className={`sb-track${data?.failed && !data.passed ? tone : ''}`} interactionWidth={24} />
      {data?.passed && <path d={path} pathLength={1} className="sb-track sb-track-passed sb-track-travel" />}
    </>
  );
});
