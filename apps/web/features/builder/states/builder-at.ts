export interface OpenedAt {
  /** `?run=`: values of this run are shown, and the version that it went by. */
  runId: string | null;
  /** `?step=`: this step is chosen. */
  nodeId: string | null;
}

/** The address of a place in the builder: a step, or a step as a run came to it. */
export const builderAt = (workflowId: string, { runId, nodeId }: Partial<OpenedAt>): string => {
  const query = new URLSearchParams({ ...(runId ? { run: runId } : {}), ...(nodeId ? { step: nodeId } : {}) });
  return `/workflows/${workflowId}${query.size > 0 ? `?${query}` : ''}`;
};
