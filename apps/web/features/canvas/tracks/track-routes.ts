import type { Graph, GraphEdge } from '@signalbox/flow';
import { heights, stripHeight } from '../cards/step-model.ts';
import type { Box, GraphLayout } from '../layout/graph-layout.ts';
import { isHidden } from '../layout/is-hidden.ts';
import { portPosition } from '../layout/port-position.ts';
import type { Point } from './track-path.ts';
import { createSpace, laneGap, type Piece, pieceOf, piecesOf, type Rect, type Space } from './track-space.ts';
import { type Ends, stub } from './track-ways.ts';

/** From which ring to which bar a track has to lead. */
export interface Route extends Ends {
  edge: GraphEdge;
  /** The frame that it runs in; null = the workflow itself. */
  scope: string | null;
  port: string;
}

/** The tracks that are wanted. */
export const routesOf = (graph: Graph, layout: GraphLayout): Route[] => apart(graph.edges.flatMap((edge) => routeOf(layout, edge) ?? []));

function routeOf(layout: GraphLayout, edge: GraphEdge): Route | null {
  const [from, to] = [layout.get(edge.from), layout.get(edge.to)];
  if (!from || !to || isHidden(layout, from) || isHidden(layout, to)) return null;
  const ring = portPosition(from.model, edge.port, from, from.entry);
  const start = { x: from.x + ring.x, y: from.y + ring.y };
  const end = { x: to.x + to.width / 2, y: to.y };
  const port = `${edge.from} ${edge.port} ${ring.x} ${ring.y}`;
  return { edge, scope: to.within, port, from: start, to: end, line: ring.line, wanted: (start.y + end.y) / 2 };
}

/** Ways out of one step, and ways into one, go across one above the other so that they need not cross. */
function apart(routes: readonly Route[]): Route[] {
  const [leaving, entering] = [grouped(routes, ({ edge }) => edge.from), grouped(routes, ({ edge }) => edge.to)];
  return routes.map((route) => {
    if (route.line === 'siding') return route;
    const isRight = route.to.x > route.from.x;
    const beside = (leaving.get(route.edge.from) ?? []).filter((one) => one !== route && one.line === 'main');
    const into = (entering.get(route.edge.to) ?? []).filter((one) => one !== route);
    if (beside.length > 0) {
      const outer = beside.filter(
        (one) => one.to.x > one.from.x === isRight && (isRight ? one.from.x > route.from.x : one.from.x < route.from.x),
      );
      return { ...route, wanted: route.from.y + stub + laneGap * outer.length };
    }
    if (into.length > 0) {
      const farther = into.filter(
        (one) => one.from.x < one.to.x === isRight && (isRight ? one.from.x < route.from.x : one.from.x > route.from.x),
      );
      return { ...route, wanted: route.to.y - stub - laneGap * farther.length };
    }
    return route;
  });
}
function grouped(routes: readonly Route[], by: (route: Route) => string): Map<string, Route[]> {
  const groups = new Map<string, Route[]>();
  for (const route of routes) {
    const group = groups.get(by(route));
    if (group) group.push(route);
    else groups.set(by(route), [route]);
  }
  return groups;
}

/** Room for the tracks of one frame, or of the workflow itself. */
export function spaceIn(layout: GraphLayout, scope: string | null): Space {
  const frame = scope === null ? undefined : layout.get(scope);
  const boxes = [...layout.values()]
    .filter((box) => box.within === scope)
    .map((box) => ({ id: box.id, left: box.x, right: box.x + box.width, top: box.y, bottom: box.y + box.height }));
  return createSpace(boxes, frame ? insideOf(frame) : null);
}
function insideOf({ x, y, width, height, model }: Box): Rect {
  const foot = model.sidings.length * heights.siding + stripHeight(model);
  return { left: x + 5, right: x + width - 5, top: y + heights.head - 1, bottom: y + height - foot - 5 };
}

/** Room at its ring and at its bar. */
export const stubsOf = ({ from, to, line, port, edge }: Route): Piece[] => [
  pieceOf(from, line === 'siding' ? { x: from.x + 10, y: from.y } : { x: from.x, y: from.y + 10 }, { port, into: null }),
  pieceOf({ x: to.x, y: to.y - 10 }, to, { port, into: edge.to }),
];
export const ownPieces = (points: readonly Point[], { port, edge }: Route): Piece[] => piecesOf(points, { port, to: edge.to });
