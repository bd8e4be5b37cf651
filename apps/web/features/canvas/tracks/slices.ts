import type { Routing, Tracks } from './route-tracks.ts';
import type { Point } from './track-path.ts';

export interface Slices {
  /** What is found so far. */
  tracks: Tracks;
  isDone: () => boolean;
  /** Routes for about so long. */
  goOn: (ms: number) => void;
}

/** A routing that is cut into slices, so that a large drawing never holds up the page. */
export function inSlices(routing: Routing, now: () => number = () => performance.now()): Slices {
  const tracks = new Map<string, readonly Point[]>();
  let isDone = false;
  return {
    tracks,
    isDone: () => isDone,
    goOn(ms) {
      for (const until = now() + ms; !isDone && now() < until; ) {
        const { value, done } = routing.next();
        if (value) tracks.set(...value);
        isDone = done === true;
      }
    },
  };
}

/** So much of each frame is taken. */
const sliceMs = 6;
/** After so many slices what is found so far is shown. */
const shownEvery = 16;
type Frames = Pick<Window, 'requestAnimationFrame' | 'cancelAnimationFrame'>;

/** A slice in each frame, until all is routed or the answer is called; `show` is told now and then, and at the end. */
export function eachFrame(slices: Slices, show: () => void, frames: Frames = window): () => void {
  let count = 0;
  const onFrame = () => {
    slices.goOn(sliceMs);
    count += 1;
    if (slices.isDone() || count % shownEvery === 0) show();
    if (!slices.isDone()) frame = frames.requestAnimationFrame(onFrame);
  };
  let frame = slices.isDone() ? 0 : frames.requestAnimationFrame(onFrame);
  return () => frames.cancelAnimationFrame(frame);
}
