import { type Channel, channels } from '@signalbox/domain';
import { type GraphNode, markedChannels } from '@signalbox/flow';
import { cards } from '@signalbox/nodes';
import { shownInput } from './shown-input.ts';

/** The channel whose messages start the workflow at this step; undefined for all other steps. */
export const triggerChannel = ({ type }: GraphNode): Channel | undefined => channels.get(cards.get(type)?.startedBy ?? '');

/** The channels by which a marked text of a step may go, the likeliest first; none = it is no message. */
export function messageChannels(mark: string | undefined, node: GraphNode | null, nodes: readonly GraphNode[]): readonly Channel[] {
  const card = node ? cards.get(node.type) : undefined;
  const startedBy = nodes.flatMap((each) => (each.off ? [] : (triggerChannel(each)?.id ?? [])));
  const input = node && card ? shownInput(card, node.input) : {};
  return tried(() => markedChannels({ mark, spec: card ?? {}, input, startedBy }, channels), []);
}

/** Settings that are half typed are the properties panel's business. */
function tried<Value>(read: () => Value, otherwise: Value): Value {
  try {
    return read();
  } catch {
    return otherwise;
  }
}
