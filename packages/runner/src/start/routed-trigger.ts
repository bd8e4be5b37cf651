/** A trigger of a live version that may start a run; `class` is the workflow's. */
export interface RoutedTrigger {
  workflowId: string;
  versionId: string;
  nodeId: string;
  config: Record<string, unknown>;
  class: number;
}
