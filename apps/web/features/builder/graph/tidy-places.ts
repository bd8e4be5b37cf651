import type { Box } from '../../canvas/layout/graph-layout.ts';
import type { Order, Way } from './tidy-order.ts';

export interface Placed {
  x: number;
  y: number;
}
interface Area extends Placed {
  id: string | null;
  width: number;
  height: number;
}
/** A step with everything that hangs on it; `x`, `y` are counted from its own corner. */
interface Block {
  areas: readonly Area[];
}
/** Between steps side by side there is room for three lanes, between rows for words and for a lane of each way. */
const beside = 60;
const below = 46;
const lane = 12;
/** The room of a track that passes by. */
const passing = 36;

/** Where the steps stand: each way of a step has its own columns, and where ways come together is below all of them. */
export function tidyPlaces(order: Order, boxes: readonly Box[]): ReadonlyMap<string, Placed> {
  const byId = new Map(boxes.map((box) => [box.id, box]));
  const made = new Map<string, Block>();
  const blockOf = (id: string): Block => {
    const known = made.get(id);
    if (known) return known;
    const box = byId.get(id);
    const size = { width: box?.width ?? 0, height: box?.height ?? 0 };
    const ways = order.ways.get(id) ?? [];
    const own: Area = { id, x: 0, y: 0, ...size };
    const main = ways.filter((way) => way.x !== null);
    const row = size.height + Math.max(gapFor(main.length), ...ways.map(({ to }) => gapFor(order.entering.get(to ?? '') ?? 0)));
    const side = ways.filter((way) => way.x === null);
    const under = besideEachOther(
      main.map((way) => ({ way, areas: areasOf(way) })),
      row,
    );
    const centred = underRings(under, { main, width: size.width });
    const right = toTheRight([own, ...centred], side.map(areasOf), { from: size.width, row });
    const block = { areas: withJoins([own, ...centred, ...right], id, size.width / 2) };
    made.set(id, block);
    return block;
  };
  const areasOf = (way: Way): readonly Area[] =>
    way.to === null ? [{ id: null, x: 0, y: 0, width: passing, height: 30 }] : blockOf(way.to).areas;

  /** Under the steps that lead there and whatever else is above it. */
  const withJoins = (areas: readonly Area[], id: string, aim: number | null): readonly Area[] => {
    let all = areas;
    for (const join of order.joins.get(id) ?? []) {
      const block = blockOf(join).areas;
      const from = (order.before.get(join) ?? []).flatMap((one) => all.find((area) => area.id === one) ?? []);
      const centres = from.map((area) => area.x + area.width / 2);
      const middle = aim ?? (Math.min(...centres) + Math.max(...centres)) / 2;
      const x = Math.round(middle - (byId.get(join)?.width ?? 0) / 2);
      const gap = gapFor((order.entering.get(join) ?? 0) + 1);
      const y = downTo(all, block, { x, y: bottomOf(from) + gap, gap });
      all = [...all, ...shifted(block, x, y)];
    }
    return all;
  };

  const roots = besideEachOther(
    order.roots.map((id) => ({ way: null, areas: blockOf(id).areas })),
    0,
  );
  const places = new Map<string, Placed>();
  for (const area of withJoins(roots.flat(), '', null)) if (area.id !== null) places.set(area.id, { x: area.x, y: area.y });
  return places;

  /** The middle of the ways under the middle of their rings; one way alone straight under its ring. */
  function underRings(groups: readonly (readonly Area[])[], { main, width }: { main: readonly Way[]; width: number }): readonly Area[] {
    if (groups.length === 0) return [];
    const heads = groups.flatMap(([head]) => (head ? [head.x + head.width / 2] : []));
    const rings = main.flatMap(({ x }) => (x === null ? [] : [x]));
    const aim = groups.length === 1 ? (rings[0] ?? width / 2) : (Math.min(...rings) + Math.max(...rings)) / 2;
    const by = aim - (Math.min(...heads) + Math.max(...heads)) / 2;
    return groups.flatMap((group) => shifted(group, by, 0));
  }
}

const gapFor = (ways: number): number => Math.max(below, 22 + lane * ways);

/** Each as near to the one before as its outline allows, and never further left with its head. */
function besideEachOther(groups: readonly { way: Way | null; areas: readonly Area[] }[], y: number): readonly (readonly Area[])[] {
  const placed: Area[][] = [];
  for (const { areas } of groups) {
    const before = placed.flat();
    const head = placed.at(-1)?.[0];
    const least = head ? head.x + head.width + beside : 0;
    const x = rightOf(before, shifted(areas, 0, y), least - (areas[0]?.x ?? 0));
    placed.push(shifted(areas, x, y));
  }
  return placed;
}

/** What leaves to the right stands right of the step and what hangs under it, as high as it can. */
function toTheRight(
  areas: readonly Area[],
  groups: readonly (readonly Area[])[],
  { from, row }: { from: number; row: number },
): readonly Area[] {
  const placed: Area[] = [];
  for (const group of groups) {
    const x = rightOf([...areas, ...placed], shifted(group, 0, row), from + beside);
    placed.push(...shifted(group, x, row));
  }
  return placed;
}

/** How far to the right something has to go to lie over nothing. */
function rightOf(there: readonly Area[], coming: readonly Area[], least: number): number {
  let x = least;
  for (const one of coming)
    for (const other of there)
      if (one.y < other.y + other.height + below - 6 && other.y < one.y + one.height + below - 6)
        x = Math.max(x, other.x + other.width + beside - one.x);
  return x;
}

/** How far down something has to go to lie under everything above it. */
function downTo(there: readonly Area[], coming: readonly Area[], { x, y, gap }: { x: number; y: number; gap: number }): number {
  let at = y;
  for (const one of coming)
    for (const other of there)
      if (one.x + x < other.x + other.width + beside && other.x < one.x + x + one.width + beside)
        at = Math.max(at, other.y + other.height + gap - one.y);
  return at;
}

const bottomOf = (areas: readonly Area[]): number => Math.max(0, ...areas.map((area) => area.y + area.height));
const shifted = (areas: readonly Area[], x: number, y: number): Area[] => areas.map((area) => ({ ...area, x: area.x + x, y: area.y + y }));
