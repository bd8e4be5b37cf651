import { saidPort } from './card-words.ts';
import { errorPort, type NodeCard, type Port } from './node-spec.ts';

/** The ports of a node type with given settings, the error track included. Total. */
export function portsOf(card: NodeCard, input: Record<string, unknown>): readonly Port[] {
  const ports = (typeof card.ports === 'function' ? madePorts(card.ports, input) : card.ports).map((port) => saidPort(card, port));
  // It leads on by itself; inside the compiler that is a track.
  if (card.block === 'goto') return [];
  return card.kind === 'trigger' || ports.some((port) => port.name === errorPort.name) ? ports : [...ports, errorPort];
}

/** Out of half-typed settings anything may come, such as a method of objects for a choice called `constructor`. */
function madePorts(make: (input: Record<string, unknown>) => readonly Port[], input: Record<string, unknown>): readonly Port[] {
  const made: unknown = tryOr([], () => make(input));
  return Array.isArray(made) ? made.filter((port) => typeof port?.name === 'string') : [];
}

/** Functions of a node type see half-typed settings of a draft; what they make of them must not stop the compiler. */
export function tryOr<Value>(otherwise: Value, work: () => Value): Value {
  try {
    return work();
  } catch {
    return otherwise;
  }
}
