import { type Channel, channels } from '@signalbox/domain';
import { type GraphNode, markedChannels } from '@signalbox/flow';
import { catalogue } from '@signalbox/nodes';
import { filledInput } from './filled-input.ts';

/** The channel whose messages start the workflow at this step; undefined for all other steps. */
export function triggerChannel({ type, input }: GraphNode): Channel | undefined {
  const spec = catalogue.get(type);
  const kind = tried(() => spec?.bind?.(filledInput(spec, input)).kind, undefined);
  return kind === undefined ? undefined : channels.get(kind);
}

/** The channels by which a marked text of a step may go, the likeliest first; none = it is no message. */
export function messageChannels(mark: string | undefined, node: GraphNode | null, nodes: readonly GraphNode[]): readonly Channel[] {
  const spec = node ? catalogue.get(node.type) : undefined;
  const startedBy = nodes.flatMap((each) => (each.off ? [] : (triggerChannel(each)?.id ?? [])));
  const input = node && spec ? filledInput(spec, node.input) : {};
  return tried(() => markedChannels({ mark, spec: spec ?? {}, input, startedBy }, channels), []);
}

/** Settings that are half typed are the properties panel's business. */
function tried<Value>(read: () => Value, otherwise: Value): Value {
  try {
    return read();
  } catch {
    return otherwise;
  }
}
