import { runNode } from '../../contract/define-node.ts';
import { unfitHeader } from '../../shared/http/unfit-header.ts';
import { node } from './node.ts';

export const run = runNode(node, async (items, { answers }) => {
  const unfit = items.map(({ input }) => unfitHeader(input.headers));
  const asked = items.flatMap(({ runId, eventKey, input }, at) => {
    const headers = Object.fromEntries(input.headers.map(({ name, value }) => [name.trim().toLowerCase(), value]));
    return eventKey && !unfit[at] ? [{ runId, ...eventKey, status: input.status, headers, body: input.body }] : [];
  });
  if (asked.length > 0) await answers.put(asked);
  return items.map(({ eventKey }, at) => unfit[at] ?? { port: 'next', output: { sent: eventKey !== null } });
});
