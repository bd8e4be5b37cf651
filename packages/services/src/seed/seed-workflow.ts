import { providerTypes } from '@signalbox/channels';
import type { Database } from '@signalbox/db';
import { channels, fromPublicId } from '@signalbox/domain';
import type { Graph } from '@signalbox/flow';
import { catalogue } from '@signalbox/nodes';
import { createEgress, createWaker } from '@signalbox/runner';
import { sourceLanguage } from '@signalbox/words';
import { readPracticeSettings } from '../practice/practice-settings.ts';
import type { ActorContext } from '../shared/service-context.ts';
import { createWorkflow } from '../workflows/create-workflow.ts';
import { publishWorkflow } from '../workflows/publish-workflow.ts';
import type { SeededAccount } from './seed-account.ts';

/** The demo workflow, made and published the way a person does it; once, so a person may change or archive it. */
export async function seedWorkflow(
  db: Database,
  { accountId, userId }: SeededAccount,
  demo: { name: string; graph: Graph; secretKey: string },
): Promise<void> {
  const { demoWorkflowId } = await db.withAccountSql(accountId, (sql) => readPracticeSettings(sql));
  if (demoWorkflowId) return;
  const waker = createWaker({ router: db.router });
  const context: ActorContext = {
    ...{
      db,
      catalogue,
      channels,
      providerTypes,
      waker,
      secretKey: demo.secretKey,
      gatewayUrl: '',
      simulatorUrl: '',
      http: createEgress({ allowedHosts: [] }),
    },
    actor: { accountId, userId, role: 'account_owner', language: sourceLanguage },
  };
  const { id } = await createWorkflow(context, { name: demo.name, graph: demo.graph });
  await publishWorkflow(context, id, { draftRevision: 1 });
  await waker.close();
  await db.withAccountSql(accountId, (sql) =>
    sql(`update account set settings = settings || jsonb_build_object('demoWorkflowId', $2::text) where id = $1`, [
      fromPublicId('workflow', id),
    ]),
  );
}
