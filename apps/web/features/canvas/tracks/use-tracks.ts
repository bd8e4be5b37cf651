'use client';
import type { Graph, GraphEdge } from '@signalbox/flow';
import { useStoreApi } from '@xyflow/react';
import { useEffect, useMemo, useState } from 'react';
import type { GraphLayout } from '../layout/graph-layout.ts';
import { routing, type Tracks } from './route-tracks.ts';
import { eachFrame, inSlices, type Slices } from './slices.ts';
import type { Rect } from './track-space.ts';

/** What is found so quickly is there with the cards. */
const firstMs = 24;

interface Job {
  shape: string;
  slices: Slices;
  /** The tracks to draw: of what is not routed yet, those from before. */
  shown: Tracks;
}

/**
 * The tracks of a drawing. A large one is routed between the frames, what is in sight first; meanwhile the last tracks stay.
 * While a card is held it rests, and a drawing that is not the latest any more is given up.
 */
export function useTracks(graph: Graph, layout: GraphLayout, isHeld: boolean): Tracks {
  const flow = useStoreApi();
  const shape = useMemo(() => shapeOf(graph, layout), [graph, layout]);
  const begin = (before: Tracks): Job => jobOf({ graph, layout, shape, before, inSight: sightOf(flow.getState()) });
  const [job, setJob] = useState(() => begin(none));
  // A typed letter makes a new graph and moves nothing.
  if (job.shape !== shape) setJob(begin(job.shown));
  const { slices } = job;
  useEffect(() => {
    if (isHeld) return;
    return eachFrame(slices, () => setJob((now) => (now.slices === slices ? shownNow(now) : now)));
  }, [slices, isHeld]);
  return job.shown;
}
const none: Tracks = new Map();

interface Wanted {
  graph: Graph;
  layout: GraphLayout;
  shape: string;
  before: Tracks;
  inSight: Rect | undefined;
}
function jobOf({ graph, layout, shape, before, inSight }: Wanted): Job {
  const known = lately.find((one) => one.shape === shape);
  if (known) return known;
  const slices = inSlices(routing(graph, layout, inSight));
  slices.goOn(firstMs);
  return shownNow({ shape, slices, shown: before });
}

function shownNow(job: Job): Job {
  if (!job.slices.isDone()) return { ...job, shown: new Map([...job.shown, ...job.slices.tracks]) };
  const done = { ...job, shown: job.slices.tracks };
  lately = [done, ...lately.filter((one) => one.shape !== job.shape)].slice(0, kept);
  return done;
}
// Undo, and a canvas that is opened again, need nothing new.
const kept = 4;
let lately: readonly Job[] = [];

function sightOf({
  transform: [x, y, zoom],
  width,
  height,
}: {
  transform: readonly number[];
  width: number;
  height: number;
}): Rect | undefined {
  if (width === 0 || x === undefined || y === undefined || !zoom) return undefined;
  return { left: -x / zoom, right: (width - x) / zoom, top: -y / zoom, bottom: (height - y) / zoom };
}

const shapeOf = (graph: Graph, layout: GraphLayout): string =>
  [...layout.values()].map((box) => `${box.id} ${box.x} ${box.y} ${box.width} ${box.height} ${box.entry} ${box.collapsed}`).join() +
  graph.edges.map((edge) => `${edge.id} ${edge.from} ${edge.port} ${portsOf(layout, edge)} ${edge.to}`).join();
const portsOf = (layout: GraphLayout, { from }: GraphEdge): string => {
  const model = layout.get(from)?.model;
  return model ? `${model.main.map((port) => port.name)}/${model.sidings.map((port) => port.name)}` : '';
};
