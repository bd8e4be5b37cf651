const columns = 10;

/** A workflow of so many steps in lines that branch: what people with a large plan have. */
export function largePlan(steps: number): { name: string; graph: object } {
  const nodes = Array.from({ length: steps }, (_, index) => ({
    id: `s${index}`,
    ...typed(index),
    position: { x: (index % columns) * 320, y: Math.floor(index / columns) * 180 },
  }));
  const edges = nodes.slice(1).map((node, index) => {
    const from = Math.max(0, index + 1 - columns);
    return { id: `e${index}`, from: `s${from}`, port: portOf(from, index + 1 - from), to: node.id };
  });
  return { name: `Bench, ${steps} steps`, graph: { nodes, edges: edges.filter(({ port }) => port !== null) } };
}

function typed(index: number): { type: string; title: string; input: object } {
  if (index === 0) return { type: 'trigger.manual', title: 'Start', input: {} };
  if (index % 7 === 3) return { type: 'logic.if', title: `Is it case ${index}?`, input: { when: `${index} > 3` } };
  if (index % 3 === 1)
    return { type: 'msg.send', title: `Text ${index}`, input: { to: '+46701740612', text: `Dear resident, this is notice ${index}` } };
  return { type: 'run.log', title: `Note ${index}`, input: { text: `Step ${index}` } };
}

/** One track leaves each way: the step below; the first row hangs on the start only once. */
function portOf(from: number, distance: number): string | null {
  if (from === 0 && distance !== 1) return null;
  return from % 7 === 3 ? 'yes' : 'next';
}
