import { randomBytes } from 'node:crypto';
import type { AddressShare, JoinAddress, OwnAddress } from '@signalbox/contract';
import type { AccountSql } from '@signalbox/db';
import { newId, requireRight, userError } from '@signalbox/domain';
import { findableId, notFound } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';
import { listenAnew } from './listen-anew.ts';
import { readOwnAddress } from './read-own-addresses.ts';

/** Makes a number one that other accounts may have, too, and gives the code with which they get it; the same one again. */
export function shareOwnAddress(context: ActorContext, publicId: string): Promise<AddressShare> {
  const { db, actor, channels } = context;
  requireRight(actor, 'provider.edit');
  const id = findableId('ownAddress', publicId);
  return db.withAccountSql(actor.accountId, async (sql) => {
    const address = await readOwnAddress(sql, id);
    // A text is somebody's by its first word.
    if (!address.canReceive || !channels.get(address.channel)?.keywordText || address.shared === 'member')
      throw userError('ownAddress.not_shareable', {}, { status: 409 });
    const [row] = await sql<{ code: string }>(
      `update own_address set shared = true, share_code = coalesce(share_code, $3), revision = revision + 1 where account_id = $1 and id = $2
       returning share_code as code`,
      [id, `sh_${randomBytes(15).toString('base64url')}`],
    );
    if (!row) throw notFound('ownAddress');
    return { code: row.code };
  });
}

/** The code is worth nothing any more, and the number is the account's alone. Throws `ownAddress.shared` as long as others have it. */
export function unshareOwnAddress({ db, actor }: ActorContext, publicId: string): Promise<OwnAddress> {
  requireRight(actor, 'provider.edit');
  const id = findableId('ownAddress', publicId);
  return db.withAccountSql(actor.accountId, async (sql) => {
    await requireUnshared(sql, id);
    await sql('delete from shared_keyword where account_id = $1 and own_address_id = $2', [id]);
    await sql(
      'update own_address set shared = false, share_code = null, revision = revision + 1 where account_id = $1 and id = $2 and share_code is not null',
      [id],
    );
    return readOwnAddress(sql, id);
  });
}

/** Nobody else has this address of the account. */
export async function requireUnshared(sql: AccountSql, id: string): Promise<void> {
  const [row] = await sql<{ isUsed: boolean }>(
    `select share_code is not null and is_shared_by_others(provider_id, value, $1) as "isUsed" from own_address where account_id = $1 and id = $2 for update`,
    [id],
  );
  if (row?.isUsed) throw userError('ownAddress.shared', {}, { status: 409 });
}

/** Gives the account a number that another one shares, by its code: it sends from it, and gets the texts that begin with its words. */
export function joinOwnAddress(context: ActorContext, { code }: JoinAddress): Promise<OwnAddress> {
  const { db, actor } = context;
  requireRight(actor, 'provider.edit');
  return db.withAccountSql(actor.accountId, async (sql) => {
    const [share] = await sql<Share>('select s.* from account a cross join lateral find_share($2) s where a.id = $1', [code]);
    if (!share) throw userError('ownAddress.no_share', {}, { field: 'code' });
    const [taken] = await sql('select 1 from own_address where account_id = $1 and kind = $2 and value = $3 and archived_at is null', [
      share.kind,
      share.value,
    ]);
    if (taken) throw userError('ownAddress.taken', { address: share.value }, { status: 409, field: 'code' });
    await sql(
      `insert into provider_grant (account_id, provider_id, owner_account_id, channel, place)
       select $1, $2, $3, $4, coalesce(max(place) + 1, 0) from provider_grant where account_id = $1 and channel = $4 on conflict do nothing`,
      [share.provider_id, share.owner_account_id, share.channel],
    );
    const id = newId();
    await sql(
      'insert into own_address (account_id, id, kind, value, provider_id, can_send, can_receive, shared) values ($1, $2, $3, $4, $5, true, true, true)',
      [id, share.kind, share.value, share.provider_id],
    );
    await listenAnew(context, sql);
    return readOwnAddress(sql, id);
  });
}

interface Share {
  owner_account_id: number;
  provider_id: string;
  channel: string;
  kind: string;
  value: string;
}
