import type { WorkflowSummary } from '@signalbox/contract';

/** Draft = never published; Off = published, and starts nothing new. */
export const workflowState = (workflow: Pick<WorkflowSummary, 'live' | 'enabled'>): 'draft' | 'live' | 'off' =>
  workflow.live === null ? 'draft' : workflow.enabled ? 'live' : 'off';
