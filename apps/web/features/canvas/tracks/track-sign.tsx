import type { DiffMark } from '../route/route-state.ts';

interface TrackSignProps {
  mark: DiffMark;
  at: { x: number; y: number };
}

/** The sign in the middle of a track that came or went, so that colour does not have to say it alone. */
export const TrackSign = ({ mark, at }: TrackSignProps) => (
  <g className={`sb-track-sign sb-track-sign-${mark}`} transform={`translate(${at.x} ${at.y})`} aria-hidden>
    <circle r="9" />
    <path d={mark === 'removed' ? 'M-4.5 0h9' : 'M-4.5 0h9M0-4.5v9'} />
  </g>
);
