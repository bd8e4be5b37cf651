import type { Graph } from '@signalbox/flow';
import pg from 'pg';
import type { House } from '../test/house.ts';
import { withServices } from './open-services.ts';

/** A live workflow in the first account of a house, made as the builder makes it. */
export async function publishGraph(house: House, name: string, graph: Graph): Promise<{ hookUrl: string; workflowId: string }> {
  const { databaseUrl, gatewayUrl, simulatorUrl, env } = house;
  const actor = await firstOwner(house.ownerUrl);
  return withServices({ databaseUrl, gatewayUrl, simulatorUrl, secretKey: env.SECRET_KEY ?? '' }, async ({ workflows }) => {
    const workflow = await workflows.create(actor, { name, graph });
    await workflows.publish(actor, workflow.id, { draftRevision: workflow.draft.revision });
    const { hooks } = await workflows.get(actor, workflow.id);
    return { hookUrl: Object.values(hooks)[0] ?? '', workflowId: workflow.id };
  });
}

export async function firstOwner(ownerUrl: string) {
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
