import type { Graph, GraphNode } from '@signalbox/flow';

/** The reference flow of the benches: HTTP trigger -> template fields -> branch -> HTTP request to `sinkUrl` -> answer. */
export const referenceGraph = (sinkUrl: string): Graph => ({
  format: 1,
  nodes: [
    step('start', { type: 'trigger.http', input: { method: 'POST', respond: 'answer', timeout: { amount: 30, unit: 'seconds' } }, y: 28 }),
    step('order', {
      type: 'data.set',
      input: {
        values: [
          { name: 'title', value: 'Order {{ trigger.body.number }}' },
          { name: 'total', value: '{{ trigger.body.amount + 1 }}' },
        ],
      },
      y: 123,
    }),
    step('large', { type: 'logic.if', input: { condition: 'order.total > 10', yes: 'Large', no: 'Small' }, y: 218 }),
    step('sink', {
      type: 'http.request',
      input: { method: 'POST', url: sinkUrl, body: '{"title":"{{ order.title }}"}', timeout: { amount: 10, unit: 'seconds' }, attempts: 3 },
      y: 343,
    }),
    step('respond', { type: 'http.respond', input: { status: 200, body: '{{ sink.status }}' }, y: 438 }),
    step('small', { type: 'http.respond', input: { status: 200, body: 'small' }, y: 343, x: 474 }),
  ],
  edges: [
    track('start', 'next', 'order'),
    track('order', 'next', 'large'),
    track('large', 'yes', 'sink'),
    track('large', 'no', 'small'),
    track('sink', 'next', 'respond'),
  ],
  notes: [],
});

function step(id: string, { type, input, y, x = 330 }: { type: string; input: GraphNode['input']; y: number; x?: number }): GraphNode {
  return { id, type, version: 1, title: '', input, position: { x, y }, off: false, note: '' };
}
function track(from: string, port: string, to: string): Graph['edges'][number] {
  return { id: `${from}-${port}-${to}`, from, port, to };
}
