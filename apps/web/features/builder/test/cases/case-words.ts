import type { StepWay, TestScript, WayLine } from '@signalbox/contract';
import { type Graph, portsOf } from '@signalbox/flow';
import { catalogue } from '@signalbox/nodes';
import type { Format } from '@signalbox/ui';
import { type Say, sayText } from '@signalbox/words/light';
import { filledInput } from '../../../canvas/cards/filled-input.ts';
import { stepTitle } from '../../graph/graph-scope.ts';

/** A conversation in one line: `COLD › 11 › skip 5 min`. */
export function conversationWords(t: Say, f: Format, { trigger, from, moves }: TestScript, graph: Graph): string {
  const { text } = trigger.payload;
  const first =
    from !== undefined
      ? stepTitle(t, graph, from)
      : typeof text === 'string'
        ? text
        : stepTitle(t, graph, trigger.nodeId ?? startOf(graph));
  return [first, ...moves.map((move) => moveWords(t, f, move))].join(' › ');
}
const startOf = (graph: Graph): string | undefined => graph.nodes.find((node) => catalogue.get(node.type)?.kind === 'trigger')?.id;

function moveWords(t: Say, f: Format, move: TestScript['moves'][number]): string {
  if (move.kind === 'say') return move.text;
  if (move.kind === 'skipToTimeout') return t('testing.cases.skipToTimeout');
  if (move.kind === 'skip') return t('testing.cases.skip', { time: f.took(move.afterMs) });
  return t(move.payload.status === 'rejected' ? 'testing.bar.reject' : 'testing.bar.approve');
}

/** The word of a way out: `Nothing fits`; of a step that goes on by its only way its title. */
export function wayWord(t: Say, graph: Graph, { nodeId, port }: Pick<StepWay, 'nodeId'> & { port: string | null }): string {
  const node = graph.nodes.find((one) => one.id === nodeId);
  const spec = node && catalogue.get(node.type);
  const known = spec && node ? portsOf(spec, filledInput(spec, node.input)) : [];
  const titles = (port ?? '').split(',').flatMap((name) => {
    const title = known.find((one) => one.name === name)?.title;
    return title === undefined || title === '' ? [] : [sayText(t, title)];
  });
  return titles.length > 0 ? titles.join(', ') : stepTitle(t, graph, nodeId);
}

/** One line of the way that a case takes: the step, and how it left. */
export function lineWords(t: Say, graph: Graph, line: WayLine): { title: string; way: string } {
  const title = stepTitle(t, graph, line.nodeId);
  if (line.status === 'waiting') return { title, way: t('testing.cases.waits') };
  if (line.status === 'failed' && line.port === null) return { title, way: t('testing.cases.fails') };
  const word = wayWord(t, graph, line);
  return { title, way: word === title ? '' : word };
}
