import type { TaskField, VersionDetail } from '@signalbox/contract';
import { z } from 'zod';

/** What the manual start of a graph asks for; null = nobody can start it by hand. Rows of before values had types ask for texts. */
export function startFields(graph: Pick<VersionDetail['graph'], 'nodes'>): TaskField[] | null {
  const trigger = graph.nodes.find((node) => node.type === 'trigger.manual' && !node.off);
  return trigger ? Rows.catch([]).parse(trigger.input.inputs ?? []) : null;
}

const Rows = z.array(
  z.object({
    name: z.string().min(1),
    title: z.string().default(''),
    type: z.string().default('text'),
    required: z.boolean().default(false),
  }),
);
