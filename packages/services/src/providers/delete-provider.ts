import { requireRight, userError } from '@signalbox/domain';
import type { ActorContext } from '../shared/service-context.ts';
import { findUses } from './find-uses.ts';
import { lockProvider } from './lock-provider.ts';
import { tellProviders } from './tell-providers.ts';

/** Takes a provider away with its secrets; what it has sent stays in the ledger. Throws `provider.used` while something names it. */
export async function deleteProvider({ db, actor }: ActorContext, publicId: string): Promise<void> {
  requireRight(actor, 'provider.edit');
  const id = await db.withAccountSql(actor.accountId, async (sql) => {
    const { id } = await lockProvider(sql, publicId);
    const uses = await findUses(sql, id);
    if (uses.length > 0) throw userError('provider.used', { names: uses.slice(0, 5).map(({ name }) => name) }, { status: 409 });
    await sql('delete from provider_secret where account_id = $1 and provider_id = $2', [id]);
    await sql(
      `update provider set archived_at = now(), status = 'off', status_code = null, revision = revision + 1, updated_at = now()
       where account_id = $1 and id = $2`,
      [id],
    );
    return id;
  });
  await tellProviders(db, id);
}
