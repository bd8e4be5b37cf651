import type { TriggerEvent, TriggerTable } from '../graph/node-spec.ts';
import type { Plan } from '../graph/plan.ts';
import { evaluateInput } from './evaluate-input.ts';

/** Makes of an event what the run will start with; null = the trigger does not take it. */
export type TriggerReader = (event: TriggerEvent) => Record<string, unknown> | null;

/** How a trigger of a plan reads events, with its settings worked out once; null = there is no such trigger. */
export function triggerReader(plan: Plan, nodeId: string, triggers: TriggerTable): TriggerReader | null {
  const node = Object.hasOwn(plan.nodes, nodeId) ? plan.nodes[nodeId] : undefined;
  const settings = node && evaluateInput(plan, node, {});
  const match = node && triggers.get(node.type)?.match;
  return settings?.ok && match ? (event) => match(event, settings.input) : null;
}
