import type { Plan, PlanNode } from './plan.ts';

/** A plan as some release stored it: the kind `effect` was called `step` at first. */
export type StoredPlan = Omit<Plan, 'nodes'> & {
  nodes: Record<string, Omit<PlanNode, 'kind'> & { kind: PlanNode['kind'] | 'step' }>;
};

/** Stored plans keep their words and their hash; they are understood anew wherever one is read. */
export const fromStoredPlan = ({ nodes, ...plan }: StoredPlan): Plan => ({
  ...plan,
  nodes: Object.fromEntries(
    Object.entries(nodes).map(([id, { kind, ...node }]) => [id, { ...node, kind: kind === 'step' ? 'effect' : kind }]),
  ),
});
