import type { Graph, GraphNode } from '@signalbox/flow';

/** The reference flow of the benches: HTTP trigger -> template fields -> branch -> HTTP request to `sinkUrl` -> answer. */
export const referenceGraph = (sinkUrl: string): Graph => ({
  format: 1,
  nodes: [
    step('start', 'trigger.http', { method: 'POST', respond: 'answer', timeout: { amount: 30, unit: 'seconds' } }, 28),
    step(
      'order',
      'data.set',
      {
        values: [
          { name: 'title', value: 'Order {{ trigger.body.number }}' },
          { name: 'total', value: '{{ trigger.body.amount + 1 }}' },
        ],
      },
      123,
    ),
    step('large', 'logic.if', { condition: 'order.total > 10', yes: 'Large', no: 'Small' }, 218),
    step(
      'sink',
      'http.request',
      { method: 'POST', url: sinkUrl, body: '{"title":"{{ order.title }}"}', timeout: { amount: 10, unit: 'seconds' }, attempts: 3 },
      343,
    ),
    step('respond', 'http.respond', { status: 200, body: '{{ sink.status }}' }, 438),
    step('small', 'http.respond', { status: 200, body: 'small' }, 343, 474),
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

function step(id: string, type: string, input: GraphNode['input'], y: number, x = 330): GraphNode {
  return { id, type, version: 1, title: '', input, position: { x, y }, off: false, note: '' };
}
function track(from: string, port: string, to: string): Graph['edges'][number] {
  return { id: `${from}-${port}-${to}`, from, port, to };
}
