import type { Steering, SteeringTable } from '../graph/node-spec.ts';
import type { Plan, PlanNode } from '../graph/plan.ts';

/** What a step is said to have found, so that a test need not ask it. */
export interface Pin {
  port: string;
  output: Record<string, unknown>;
}

/** The plan with pinned steps: they do nothing, and leave with what was pinned. Only tests run such a plan; nothing stores it. */
export const pinnedPlan = (plan: Plan, pins: Readonly<Record<string, Pin>>): Plan => ({
  ...plan,
  nodes: Object.fromEntries(
    Object.entries(plan.nodes).map(([id, node]) => {
      const pin = Object.hasOwn(pins, id) ? pins[id] : undefined;
      return [id, pin && mayBePinned(node) ? pinnedNode(node, pin) : node];
    }),
  ),
});

/** A trigger has its event, and what has a body is more than its values. */
export const mayBePinned = ({ kind, block }: { kind: PlanNode['kind']; block?: string | undefined }): boolean =>
  kind !== 'trigger' && block === undefined;

function pinnedNode({ call: _, ...node }: PlanNode, pin: Pin): PlanNode {
  return { ...node, kind: 'steer', type: pinned, input: { port: { lit: pin.port }, output: { lit: pin.output } } };
}

/** The steps that a test may have beside the usual ones. */
export const withPinned = (steering: SteeringTable): SteeringTable => new Map([...steering, [pinned, steer]]);

const pinned = 'test.pinned';
const steer: Steering = {
  enter: ({ port, output }) => {
    const found = { ...(output as Record<string, unknown>) };
    const ports = String(port).split(',');
    return ports.length > 1 ? { ports, output: found } : { port: String(port), output: found };
  },
};
