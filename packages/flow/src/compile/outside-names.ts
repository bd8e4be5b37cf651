import { type Channels, channels as product } from '@signalbox/domain';
import { type NamedLabel, namedLabels } from '../conditions/named-labels.ts';
import { parseTemplate } from '../expression/template.ts';
import type { Graph } from '../graph/graph.ts';
import type { Catalogue } from '../graph/node-spec.ts';
import { planLimits } from '../graph/plan.ts';
import { tryOr } from '../graph/ports-of.ts';
import { type FieldSchema, inputSchemaOf, markedSchema, partOf } from '../graph/value-types.ts';
import { type CompileFacts, type KeywordName, type OutsideNames, outsideLimits } from './compile-facts.ts';
import { readNodes } from './read-nodes.ts';
import { bindingOf, wordsOf } from './trigger-bindings.ts';

/** The names in every order the same, so that two graphs that name the same have equal names. Total. */
export function outsideNames(graph: Graph, catalogue: Catalogue, registry: Channels = product): OutsideNames {
  const found = { tag: new Set<string>(), group: new Set<string>(), ownAddress: new Set<string>() };
  const workflows = new Set<string>();
  const ids = { table: new Set<string>(), messageTemplate: new Set<string>(), calendar: new Set<string>() };
  const keywords = new Map<string, KeywordName>();
  const nodes = graph.nodes.length > planLimits.nodes ? [] : readNodes(graph, catalogue, []).values();
  for (const node of nodes) {
    if (node.off) continue;
    collect(node.input, inputSchemaOf(node.spec), 0);
    const called = tryOr(null, () => node.spec.calls?.(node.input) ?? null);
    if (called) workflows.add(called);
    for (const binding of bindingOf(node, new Set()))
      for (const word of wordsOf(binding, registry)) {
        const { kind, sourceId } = binding;
        keywords.set(JSON.stringify([kind, sourceId, word]), { channel: kind, address: sourceId || null, word });
      }
  }
  return {
    tags: listed(found.tag),
    groups: listed(found.group),
    ownAddresses: listed(found.ownAddress),
    workflows: listed(workflows),
    tables: listed(ids.table),
    templates: listed(ids.messageTemplate),
    calendars: listed(ids.calendar),
    keywords: [...keywords]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, keyword]) => keyword)
      .filter(({ address, word }) => isShort(word) && isShort(address ?? ''))
      .slice(0, outsideLimits.names),
  };

  function collect(value: unknown, schema: FieldSchema, depth: number): void {
    if (depth > 8) return;
    if (typeof value === 'string') {
      const { ui } = markedSchema(schema);
      for (const { kind, name } of typedNames(ui, value)) found[kind].add(name);
      if (value !== '' && (ui === 'tag' || ui === 'group' || ui === 'ownAddress')) found[ui].add(value);
      if (value !== '' && (ui === 'table' || ui === 'messageTemplate' || ui === 'calendar')) ids[ui].add(value);
    } else if (Array.isArray(value)) for (const item of value) collect(item, schema.items ?? {}, depth + 1);
    else if (typeof value === 'object' && value !== null)
      for (const [name, item] of Object.entries(value)) collect(item, partOf(schema, name), depth + 1);
  }
}

/** The groups and tags that the expressions of a setting name. */
function typedNames(ui: string | undefined, text: string): NamedLabel[] {
  if (ui === 'expression') return namedLabels(text);
  if ((ui !== 'template' && ui !== 'value') || !text.includes('contact')) return [];
  const parsed = parseTemplate(text);
  return parsed.ok ? parsed.parts.flatMap((part) => ('expr' in part ? namedLabels(part.expr) : [])) : [];
}

const isShort = (name: string): boolean => name.length <= outsideLimits.letters;
const listed = (names: ReadonlySet<string>): string[] => [...names].filter(isShort).sort().slice(0, outsideLimits.names);

/** Whether the facts can say anything about this name; of a list without `asked` they know all. */
export const isAsked = (facts: CompileFacts, kind: Exclude<keyof OutsideNames, 'keywords'>, name: string): boolean =>
  facts.asked?.[kind].includes(name) ?? true;
