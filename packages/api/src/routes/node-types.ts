import { createRoute } from '@hono/zod-openapi';
import { type NodeType, NodeTypeList } from '@signalbox/contract';
import { nodeTypeListExample } from '@signalbox/contract/examples';
import { type Catalogue, inputSchemaOf, type NodeSpec, portsOf } from '@signalbox/flow';
import { z } from 'zod';
import type { ResourceRoutes } from '../api-env.ts';
import { answers } from '../describe.ts';

const list = createRoute({
  method: 'get',
  path: '/node-types',
  operationId: 'listNodeTypes',
  summary: 'What a workflow can be made of',
  description: 'Every type of step with its settings and results as JSON Schema; the same for everybody.',
  responses: { 200: answers(NodeTypeList, 'Every node type', nodeTypeListExample) },
});

export const nodeTypeRoutes: ResourceRoutes = {
  tag: 'Node types',
  description: 'The catalogue of steps.',
  add(app) {
    app.openapi(list, (c) => c.json({ items: viewsOf(c.var.services.catalogue) }, 200));
  },
};

/** The catalogue never changes, so its views are worked out once. */
function viewsOf(catalogue: Catalogue): NodeType[] {
  const known = views.get(catalogue) ?? [...catalogue.values()].filter((spec) => !spec.hidden).map(viewOf);
  views.set(catalogue, known);
  return known;
}
const views = new WeakMap<Catalogue, NodeType[]>();

function viewOf(spec: NodeSpec): NodeType {
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
    outputSchema: { ...z.toJSONSchema(spec.output, { unrepresentable: 'any' }) },
    ports: portsOf(spec, {}).map((port) => ({
      name: port.name,
      title: port.title,
      line: port.line,
      ...(port.optional ? { optional: true } : {}),
      ...(port.inside ? { inside: true } : {}),
    })),
  };
}
