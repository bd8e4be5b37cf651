import { WorkflowFile, workflowFileSchema } from '@signalbox/contract';
import { userError } from '@signalbox/domain';
import { type Graph, parseGraph } from '@signalbox/flow';

/** Reads the text of a file and says in plain words what is wrong with it. */
export function readWorkflowFile(text: string): Omit<WorkflowFile, 'graph'> & { graph: Graph } {
  const content = jsonOf(text.replace(/^\uFEFF/, ''));
  const { schema } = content;
  if (typeof schema !== 'string' || !schema.startsWith('signalbox.workflow/')) throw userError('workflow_file.other', {}, at);
  if (schema !== workflowFileSchema) throw userError('workflow_file.newer', {}, at);
  const file = WorkflowFile.safeParse(content);
  if (!file.success) throw userError('workflow_file.broken', { path: file.error.issues[0]?.path.join('.') || 'schema' }, at);
  return { ...file.data, graph: parseGraph(file.data.graph) };
}

function jsonOf(text: string): Record<string, unknown> {
  if (text.trim() === '') throw userError('workflow_file.empty', {}, at);
  try {
    const content: unknown = JSON.parse(text);
    if (typeof content === 'object' && content !== null && !Array.isArray(content)) return { ...content };
  } catch {
    throw userError('workflow_file.no_json', {}, at);
  }
  throw userError('workflow_file.other', {}, at);
}

const at = { field: 'file' };
