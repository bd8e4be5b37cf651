import { emptyGraph, type Graph } from '@signalbox/flow';
import { describe, expect, it } from 'vitest';
import { layoutOf } from '../layout/graph-layout.ts';
import { routeTracks, routing } from './route-tracks.ts';
import { eachFrame, inSlices } from './slices.ts';

const side = 3000;
/** Steps thrown anywhere, some of them over each other; always the same for the same seed. */
function untidy(count: number, seed = 7): Graph {
  let last = seed;
  const any = (below: number): number => {
    last = (last * 1_103_515_245 + 12_345) % 2_147_483_648;
    return last % below;
  };
  const nodes = Array.from({ length: count }, (_, index) => ({
    ...{ id: `s${index}`, type: 'msg.reply', version: 1, title: '', input: {}, off: false, note: '' },
    position: { x: any(side), y: any(side) },
  }));
  const edges = nodes.slice(1).map((node, index) => ({ id: `e${index}`, from: `s${index}`, port: 'next', to: node.id }));
  return { ...emptyGraph(), nodes, edges };
}
/** A clock that goes on by one whenever it is looked at. */
const ticking = () => {
  let time = 0;
  return () => (time += 1);
};

describe('a large drawing is routed in slices', () => {
  it('many of them, and the end is the same as in one go', () => {
    const graph = untidy(120);
    const layout = layoutOf(graph);
    const slices = inSlices(routing(graph, layout), ticking());
    let count = 0;
    for (; !slices.isDone(); count += 1) slices.goOn(6);
    expect(count).toBeGreaterThan(20);
    expect(slices.tracks.size).toBe(graph.edges.length);
    expect(slices.tracks).toEqual(routeTracks(graph, layout));
  });
  it('what is in sight comes first', () => {
    const graph = untidy(120);
    const layout = layoutOf(graph);
    const sight = { left: 0, right: 900, top: 0, bottom: 900 };
    const seen = new Set(
      graph.edges
        .filter(({ from, to }) => {
          const [a, b] = [layout.get(from), layout.get(to)];
          if (!a || !b) return false;
          const [ax, ay, bx] = [a.x + a.width / 2, a.y + a.height, b.x + b.width / 2];
          return Math.min(ax, bx) < 900 && Math.max(ax, bx) > 0 && Math.min(ay, b.y) < 900 && Math.max(ay, b.y) > 0;
        })
        .map(({ id }) => id),
    );
    expect(seen.size).toBeGreaterThan(5);
    expect(seen.size).toBeLessThan(100);
    expect(new Set([...routeTracks(graph, layout, sight).keys()].slice(0, seen.size))).toEqual(seen);
  });
  it('a slice in each frame, shown now and then and at the end', () => {
    const graph = untidy(120);
    const slices = inSlices(routing(graph, layoutOf(graph)), ticking());
    const { frames, next } = byHand();
    const shown: number[] = [];
    eachFrame(slices, () => shown.push(slices.tracks.size), frames);
    for (let more = true; more; ) more = next();
    expect(shown.length).toBeGreaterThan(1);
    expect(shown[0]).toBeLessThan(graph.edges.length);
    expect(shown.at(-1)).toBe(graph.edges.length);
  });
  it('a drawing that is outdated is not gone on with', () => {
    const graph = untidy(120);
    const slices = inSlices(routing(graph, layoutOf(graph)), ticking());
    const { frames, next } = byHand();
    const stop = eachFrame(slices, () => undefined, frames);
    next();
    const found = slices.tracks.size;
    stop();
    expect(next()).toBe(false);
    expect([slices.isDone(), slices.tracks.size]).toEqual([false, found]);
  });
});

/** Frames that come when they are asked for. */
function byHand() {
  let waiting: FrameRequestCallback | null = null;
  return {
    frames: {
      requestAnimationFrame: (call: FrameRequestCallback) => {
        waiting = call;
        return 1;
      },
      cancelAnimationFrame: () => {
        waiting = null;
      },
    },
    /** False = nobody waits for one. */
    next: () => {
      const call = waiting;
      waiting = null;
      call?.(0);
      return call !== null;
    },
  };
}
