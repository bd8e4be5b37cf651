import { runNode } from '../../contract/define-node.ts';
import { node } from './node.ts';

export const run = runNode(node, async (items, { answers }) => {
  const asked = items.flatMap(({ runId, eventKey, input }) => {
    const headers = Object.fromEntries(input.headers.map(({ name, value }) => [name.toLowerCase(), value]));
    return eventKey ? [{ runId, ...eventKey, status: input.status, headers, body: input.body }] : [];
  });
  if (asked.length > 0) await answers.put(asked);
  return items.map(({ eventKey }) => ({ port: 'next', output: { sent: eventKey !== null } }));
});
