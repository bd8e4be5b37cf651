import { type Graph, type GraphNode, nodeTitle } from '@signalbox/flow';
import { cards } from '@signalbox/nodes';
import type { Say } from '@signalbox/words/light';
import { type CardFacts, noteMark } from '../canvas-elements.ts';
import { saidHoles, saidReads } from '../cards/said-reads.ts';
import { type StepTypes, stepTypesOf } from '../cards/step-types.ts';
import type { GraphLayout } from '../layout/graph-layout.ts';
import { type FindKind, findKinds, type Hit } from './find-kinds.ts';

interface Where {
  graph: Graph;
  layout: GraphLayout;
  facts?: ReadonlyMap<string, CardFacts> | undefined;
}

/** Where the words stand in the workflow, from top to bottom: in titles and texts, in the values that are read, in what is minded. */
export function findHits(t: Say, words: string, { graph, layout, facts }: Where): Hit[] {
  const wanted = words.trim().toLowerCase();
  if (wanted === '') return [];
  const has = (text: string): boolean => text.toLowerCase().includes(wanted);
  const types = stepTypesOf(graph.nodes);
  const steps = graph.nodes.map((node): Hit => {
    const { texts, values } = saidBy(t, node, types);
    const problems = facts?.get(node.id)?.issues?.said ?? [];
    return { id: node.id, kinds: kindsOf({ texts: texts.some(has), values: values.some(has), problems: problems.some(has) }) };
  });
  const notes = graph.notes.map(
    (note): Hit => ({ id: noteMark + note.id, kinds: kindsOf({ texts: has(note.text), values: false, problems: false }) }),
  );
  const places = new Map(graph.notes.map((note) => [noteMark + note.id, note.position]));
  const placeOf = (id: string) => layout.get(id) ?? places.get(id) ?? { x: 0, y: 0 };
  return [...steps, ...notes]
    .filter((hit) => hit.kinds.length > 0)
    .sort((a, b) => placeOf(a.id).y - placeOf(b.id).y || placeOf(a.id).x - placeOf(b.id).x);
}

const kindsOf = (found: Record<FindKind, boolean>): FindKind[] => findKinds.filter((kind) => found[kind]);

function saidBy(t: Say, node: GraphNode, types: StepTypes): { texts: string[]; values: string[] } {
  const card = cards.get(node.type);
  const type = card ? nodeTitle(t, card) : node.type;
  const texts = [node.title || type, type, node.note];
  const values: string[] = [];
  for (const [name, value] of Object.entries(node.input))
    for (const leaf of leavesOf(value, card?.fields[name]?.ui === 'expression' || name === 'when')) {
      if (leaf.isValue) values.push(leaf.text, saidReads(t, leaf.text, types));
      else {
        texts.push(leaf.text.replaceAll(hole, ' '));
        values.push(...[...leaf.text.matchAll(hole)].flatMap(([text]) => [text, saidHoles(t, text, types)]));
      }
    }
  return { texts, values };
}
const hole = /\{\{.*?\}\}/gs;

function leavesOf(value: unknown, isValue: boolean): { text: string; isValue: boolean }[] {
  if (typeof value === 'string') return [{ text: value, isValue }];
  if (Array.isArray(value)) return value.flatMap((one) => leavesOf(one, isValue));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => leavesOf(one, isValue || name === 'when'));
}
