/** Groups of nodes that lead back to each other (strongly connected, self loops included). Iterative: graphs may be 2,000 deep. */
export function findLoops(ids: readonly string[], from: ReadonlyMap<string, readonly { to: string }[]>): string[][] {
  const loops: string[][] = [];
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const onStack = new Set<string>();
  const inside = new Set(ids);
  const targets = (id: string): string[] => (from.get(id) ?? []).map((edge) => edge.to).filter((to) => inside.has(to));
  const enter = (id: string): Frame => {
    order.set(id, order.size);
    low.set(id, order.get(id) ?? 0);
    stack.push(id);
    onStack.add(id);
    return { id, targets: targets(id), at: 0 };
  };
  const lower = (id: string, value: number): void => void low.set(id, Math.min(low.get(id) ?? value, value));
  for (const root of ids) {
    if (order.has(root)) continue;
    const frames: Frame[] = [enter(root)];
    for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
      const to = frame.targets[frame.at];
      if (to !== undefined) {
        frame.at += 1;
        if (!order.has(to)) frames.push(enter(to));
        else if (onStack.has(to)) lower(frame.id, order.get(to) ?? 0);
        continue;
      }
      frames.pop();
      const above = frames.at(-1);
      if (above) lower(above.id, low.get(frame.id) ?? 0);
      if (low.get(frame.id) !== order.get(frame.id)) continue;
      const group = stack.splice(stack.indexOf(frame.id));
      for (const id of group) onStack.delete(id);
      if (group.length > 1 || frame.targets.includes(frame.id)) loops.push(group);
    }
  }
  return loops;
}

interface Frame {
  id: string;
  targets: string[];
  at: number;
}
