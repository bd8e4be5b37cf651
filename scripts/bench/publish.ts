import { openDatabase } from '@signalbox/db';
import { channels } from '@signalbox/domain';
import type { Graph } from '@signalbox/flow';
import { catalogue } from '@signalbox/nodes';
import { createWaker } from '@signalbox/runner';
import { createServices } from '@signalbox/services';
import pg from 'pg';
import type { House } from '../test/house.ts';

/** A live workflow in the first account of a house, made as the builder makes it. */
export async function publishGraph(house: House, name: string, graph: Graph): Promise<{ hookUrl: string; workflowId: string }> {
  const db = openDatabase(house.databaseUrl);
  const waker = createWaker({ router: db.router });
  const services = createServices({
    db,
    catalogue,
    channels,
    secretKey: house.env.SECRET_KEY ?? '',
    gatewayUrl: house.gatewayUrl,
    simulatorUrl: house.simulatorUrl,
    waker,
  });
  const actor = await firstOwner(house.ownerUrl);
  const workflow = await services.workflows.create(actor, { name, graph });
  await services.workflows.publish(actor, workflow.id, { draftRevision: workflow.draft.revision });
  const { hooks } = await services.workflows.get(actor, workflow.id);
  await services.live.close();
  await waker.close();
  await db.close();
  return { hookUrl: Object.values(hooks)[0] ?? '', workflowId: workflow.id };
}

async function firstOwner(ownerUrl: string) {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  const { rows } = await client.query<{ account_id: number; user_id: string }>(
    `select account_id, user_id from membership where role = 'account_owner' order by account_id limit 1`,
  );
  await client.end();
  const [owner] = rows;
  if (!owner) throw new Error('the seed made no owner');
  return { accountId: owner.account_id, userId: owner.user_id, role: 'account_owner' as const, language: 'en' as const };
}
