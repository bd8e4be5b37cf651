import { createRoute, z } from '@hono/zod-openapi';
import { inputSchemaOf, type NodeSpec, portsOf } from '@signalbox/flow';
import type { Services } from '@signalbox/services';
import { z as zod } from 'zod';
import type { ApiApp } from '../api-env.ts';
import { answers, problems } from '../describe.ts';

const Json = z.record(z.string(), z.unknown());
const NodeType = z.object({
  type: z.string(),
  version: z.number().int(),
  kind: z.string(),
  /** each, loop and try hold other steps; join brings branches together; goto leads to its setting `step`. */
  block: z.string().optional(),
  group: z.string(),
  title: z.string(),
  help: z.string(),
  icon: z.string(),
  synonyms: z.array(z.string()),
  inputSchema: Json,
  outputSchema: Json,
  ports: z.array(
    z.object({
      name: z.string(),
      title: z.string(),
      line: z.enum(['main', 'siding']),
      optional: z.boolean().optional(),
      inside: z.boolean().optional(),
    }),
  ),
});
const list = createRoute({
  method: 'get',
  path: '/node-types',
  tags: ['Workflows'],
  summary: 'What a workflow can be made of',
  responses: { 200: answers(z.object({ items: z.array(NodeType) }), 'Every node type'), ...problems },
});

/** The catalogue; the same for everybody, so it is worked out once. */
export function addNodeTypeRoutes(app: ApiApp, { catalogue }: Services): void {
  let items: z.output<typeof NodeType>[] | undefined;
  app.openapi(list, (c) => {
    items ??= [...catalogue.values()].filter((spec) => !spec.hidden).map(viewOf);
    return c.json({ items }, 200);
  });
}

function viewOf(spec: NodeSpec): z.output<typeof NodeType> {
  const { type, version, kind, group, title, help, icon, synonyms } = spec;
  return {
    type,
    version,
    kind,
    group,
    title,
    help,
    icon,
    synonyms: [...synonyms],
    ...(spec.block ? { block: spec.block } : {}),
    inputSchema: { ...inputSchemaOf(spec) },
    outputSchema: { ...zod.toJSONSchema(spec.output, { unrepresentable: 'any' }) },
    ports: portsOf(spec, {}).map((port) => ({
      name: port.name,
      title: port.title,
      line: port.line,
      ...(port.optional ? { optional: true } : {}),
      ...(port.inside ? { inside: true } : {}),
    })),
  };
}
