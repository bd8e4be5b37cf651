import { createRoute } from '@hono/zod-openapi';
import { type NodeType, NodeTypeList } from '@signalbox/contract';
import { nodeTypeListExample } from '@signalbox/contract/examples';
import { type Catalogue, type NodeSpec, nodeHelp, nodeSynonyms, nodeTitle, outputMeaning, portsOf, settingsSchema } from '@signalbox/flow';
import { type Say, sayText } from '@signalbox/words';
import { z } from 'zod';
import type { ResourceRoutes } from '../api-env.ts';
import { answers } from '../describe.ts';
import { readerWords } from '../reader-words.ts';

const list = createRoute({
  method: 'get',
  path: '/node-types',
  operationId: 'listNodeTypes',
  summary: 'What a workflow can be made of',
  description: 'Every type of step with its settings and results as JSON Schema; the same for everybody, in the language of the reader.',
  responses: { 200: answers(NodeTypeList, 'Every node type', nodeTypeListExample) },
});

export const nodeTypeRoutes: ResourceRoutes = {
  tag: 'Node types',
  description: 'The catalogue of steps.',
  add(app) {
    app.openapi(list, (c) => c.json({ items: viewsOf(readerWords(c), c.var.services.catalogue) }, 200));
  },
};

/** The catalogue never changes, so its views are worked out once per language. */
function viewsOf(t: Say, catalogue: Catalogue): NodeType[] {
  const known = views.get(catalogue) ?? new Map<string, NodeType[]>();
  views.set(catalogue, known);
  const said = known.get(t.language) ?? [...catalogue.values()].filter((spec) => !spec.hidden).map((spec) => viewOf(t, spec));
  known.set(t.language, said);
  return said;
}
const views = new WeakMap<Catalogue, Map<string, NodeType[]>>();

function viewOf(t: Say, spec: NodeSpec): NodeType {
  const { type, version, kind, group, icon } = spec;
  return {
    type,
    version,
    kind,
    group,
    title: nodeTitle(t, spec),
    help: nodeHelp(t, spec),
    icon,
    synonyms: [...nodeSynonyms(t, spec)],
    ...(spec.block ? { block: spec.block } : {}),
    inputSchema: { ...settingsSchema(t, spec) },
    outputSchema: outputSchema(t, spec),
    ports: portsOf(spec, {}).map((port) => ({
      name: port.name,
      title: sayText(t, port.title),
      line: port.line,
      ...(port.optional ? { optional: true } : {}),
      ...(port.inside ? { inside: true } : {}),
    })),
  };
}

function outputSchema(t: Say, spec: NodeSpec): Record<string, unknown> {
  const { properties = {}, ...schema } = z.toJSONSchema(spec.output, { unrepresentable: 'any' });
  const said = Object.entries(properties).map(([name, field]) => {
    const description = outputMeaning(t, spec, name);
    return [name, typeof field === 'object' && description ? { ...field, description } : field];
  });
  return { ...schema, properties: Object.fromEntries(said) };
}
