import { defaultInput, type NodeFixture, type NodeSpec, outputTypes, type Port, portsOf, type ValueType } from '@signalbox/flow';
import { fixturesOf } from '@signalbox/nodes';

/** All ways out that a type of step can have: they follow from settings, so those of its examples; the failed siding is the last. */
export function helpPorts(spec: NodeSpec): Port[] {
  const ports = new Map<string, Port>();
  for (const input of inputsOf(spec))
    for (const port of tried(() => portsOf(spec, input), [])) if (!ports.has(port.name)) ports.set(port.name, port);
  return [...ports.values()].sort((one, other) => Number(one.name === 'error') - Number(other.name === 'error'));
}

/** All values that it can give to later steps, without those of a failure, which every step has. */
export function helpValues(spec: NodeSpec): [string, ValueType][] {
  const values = new Map<string, ValueType>();
  for (const input of inputsOf(spec))
    for (const [field, type] of Object.entries(tried(() => outputTypes(spec, input), {}))) if (field !== 'error') values.set(field, type);
  return [...values];
}

/** The settings of an example as a step has them, with what it left alone. */
export function filledExample(spec: NodeSpec, { input }: NodeFixture): Record<string, unknown> {
  const parsed = spec.input.safeParse(input);
  return parsed.success ? parsed.data : input;
}

function inputsOf(spec: NodeSpec): Record<string, unknown>[] {
  const examples = fixturesOf(spec.type);
  return examples.length === 0 ? [defaultInput(spec)] : examples.map((fixture) => filledExample(spec, fixture));
}

function tried<Value>(read: () => Value, otherwise: Value): Value {
  try {
    return read();
  } catch {
    return otherwise;
  }
}
