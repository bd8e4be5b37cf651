import { Client, Connection } from '@temporalio/client';

/** Entries in the histories of the conductors that started since then. */
export async function historyEntries(address: string, since: Date): Promise<number> {
  const connection = await Connection.connect({ address });
  const client = new Client({ connection });
  let entries = 0;
  for await (const info of client.workflow.list({ query: `WorkflowType = 'conduct' and StartTime >= '${since.toISOString()}'` }))
    entries += info.historyLength;
  await connection.close();
  return entries;
}
