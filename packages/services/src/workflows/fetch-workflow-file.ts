import { workflowFileBytes } from '@signalbox/contract';
import { userError } from '@signalbox/domain';
import type { HttpPort } from '@signalbox/nodes/contract';

/** Fetches a file through the guard that outside calls go through: nothing inside a private network, no redirect, not too much of it. */
export async function fetchWorkflowFile(http: HttpPort, url: string): Promise<string> {
  const { status, body } = await http.request({
    ...{ method: 'GET', url, headers: { accept: 'application/json, text/plain, */*' }, body: null },
    ...{ timeoutMs: 10_000, maxBytes: workflowFileBytes, signal: new AbortController().signal },
  });
  const { host } = new URL(url);
  if (status >= 300 && status < 400) throw userError('workflow_file.moved', { host }, { field: 'url' });
  if (status < 200 || status >= 300) throw userError('workflow_file.refused', { host, status }, { field: 'url' });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    throw userError('workflow_file.no_json', {}, { field: 'url' });
  }
}
