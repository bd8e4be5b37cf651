import { rowsOf } from '@signalbox/db';
import { fromPublicId, newId, type Role, toPublicId } from '@signalbox/domain';
import type { Graph, Plan } from '@signalbox/flow';
import type { CurrentSession, Services } from '@signalbox/services';
import { type SeededAccount, seedAccount } from '../database/seed.ts';
import { type TestDatabase, testDatabase } from '../database/test-database.ts';
import { addPerson } from './add-person.ts';
import { testServices } from './test-services.ts';

export interface Side extends SeededAccount {
  owner: CurrentSession;
}
export interface ServiceSetup {
  database: TestDatabase;
  services: Services;
  ours: Side;
  theirs: Side;
  person(role: Role): Promise<CurrentSession>;
  /** A published workflow of ours with its plan. */
  publish(graph: Graph, name?: string): Promise<Published>;
  addRun(published: Pick<Published, 'workflowId' | 'versionId'>, run?: RunRows): Promise<string>;
  close(): Promise<void>;
}
export interface Published {
  id: string;
  workflowId: string;
  version: string;
  versionId: string;
  plan: Plan;
}
export interface RunRows {
  status?: 'open' | 'done' | 'failed' | 'cancelled';
  kind?: string;
  errorNode?: string;
  errorCode?: string;
  contactId?: string;
  parent?: { id: string; node: string; visit: number; no: number };
  retryOf?: string;
  conductorId?: string;
  state?: unknown;
  steps?: { nodeId: string; status?: string; port?: string | null; output?: unknown; error?: unknown }[];
  wait?: { nodeId: string; kind?: string; key?: string; dueAt?: Date };
}

/** Two accounts and runs made of rows, as a step leaves them; for tests only. */
export async function serviceSetup(): Promise<ServiceSetup> {
  const database = await testDatabase({ poolSize: 12 });
  const { services, close } = testServices(database);
  const side = async (name: string, ownAddress: string): Promise<Side> => {
    const account = await seedAccount(database, { name, ownAddress });
    return { ...account, owner: await addPerson(database, account.accountId, { name: `${name} owner` }) };
  };
  const [ours, theirs] = [await side('Ours', '71400'), await side('Theirs', '71500')];
  return {
    database,
    services,
    ours,
    theirs,
    person: (role) => addPerson(database, ours.accountId, { role, name: `A ${role}` }),
    publish: async (graph, name = 'Test') => {
      const { id, draft } = await services.workflows.create(ours.owner, { name, graph });
      const { version } = await services.workflows.publish(ours.owner, id, { draftRevision: draft.revision });
      return readPublished(database, id, version.id);
    },
    addRun: (published, run = {}) => insertRun(database, ours.accountId, published, run),
    close: async () => {
      await close();
      await database.close();
    },
  };
}

export async function readPublished({ admin }: TestDatabase, id: string, version: string): Promise<Published> {
  const [workflowId, versionId] = [fromPublicId('workflow', id), fromPublicId('version', version)];
  const [row] = await admin<{ body: Plan }>('select p.body from workflow_version v join plan p on p.hash = v.plan_hash where v.id = $1', [
    versionId,
  ]);
  if (!row) throw new Error('no plan');
  return { id, workflowId, version, versionId, plan: row.body };
}

async function insertRun(
  { admin }: TestDatabase,
  accountId: number,
  { workflowId, versionId }: Pick<Published, 'workflowId' | 'versionId'>,
  run: RunRows,
): Promise<string> {
  const id = newId();
  const { status = 'open', parent } = run;
  const row = {
    ...{ id, class: 2, workflow_id: workflowId, version_id: versionId, trigger_kind: run.kind ?? 'manual', contact_id: run.contactId },
    ...{ status, ended_at: status === 'open' ? null : new Date(), error_node: run.errorNode },
    error_code: run.errorCode ?? (status === 'failed' ? 'test.failed' : null),
    ...{ parent_id: parent?.id, parent_node: parent?.node, parent_visit: parent?.visit, item_no: parent?.no, retry_of: run.retryOf },
  };
  const steps = (run.steps ?? []).map(({ nodeId, status: how = 'done', port = 'next', output = {}, error }, index) => ({
    ...{ run_id: id, seq: index + 1, at: new Date(), node_id: nodeId, status: how, port, output, error },
  }));
  await admin(`insert into run (account_id, ${runRows.names}) select $1, ${runRows.names} from ${runRows.from('$2')}`, [
    ...[accountId, runRows.of([row])],
  ]);
  await admin(`insert into run_step (account_id, ${stepRows.names}) select $1, ${stepRows.names} from ${stepRows.from('$2')}`, [
    ...[accountId, stepRows.of(steps)],
  ]);
  if (status !== 'open') return id;
  if (run.conductorId)
    await admin('insert into conductor (account_id, class, id) values ($1, 2, $2) on conflict do nothing', [accountId, run.conductorId]);
  await admin(
    `insert into run_state (account_id, run_id, class, version_id, parent_id, item_no, conductor_id, wake_at, state) values ($1, $2, 2, $3, $4, $5, $6, 'infinity', $7)`,
    [accountId, id, versionId, parent?.id ?? null, parent?.no ?? null, run.conductorId ?? null, JSON.stringify(run.state ?? {})],
  );
  if (run.wait) {
    const waitId = newId();
    await admin('insert into wait (account_id, id, run_id, version_id, node_id, due_at) values ($1, $2, $3, $4, $5, $6)', [
      ...[accountId, waitId, id, versionId, run.wait.nodeId, run.wait.dueAt ?? null],
    ]);
    if (run.wait.kind)
      await admin('insert into wait_key (account_id, kind, key, wait_id, run_id) values ($1, $2, $3, $4, $5)', [
        ...[accountId, run.wait.kind, run.wait.key ?? '', waitId, id],
      ]);
  }
  return id;
}

const runRows = rowsOf({
  ...{ id: 'uuid', class: 'smallint', workflow_id: 'uuid', version_id: 'uuid', trigger_kind: 'text', contact_id: 'uuid?' },
  ...{ status: 'text', ended_at: 'timestamptz?', error_code: 'text?', error_node: 'text?', retry_of: 'uuid?' },
  ...{ parent_id: 'uuid?', parent_node: 'text?', parent_visit: 'int?', item_no: 'int?' },
});
const stepRows = rowsOf({
  ...{ run_id: 'uuid', seq: 'int', at: 'timestamptz', node_id: 'text', status: 'text', port: 'text?', output: 'jsonb?', error: 'jsonb?' },
});

/** Whatever an uuid is outside. */
export const runId = (id: string): string => toPublicId('run', id);
