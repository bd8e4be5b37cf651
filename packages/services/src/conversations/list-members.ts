import type { MemberList } from '@signalbox/contract';
import { may, type Role, requireRight, toPublicId } from '@signalbox/domain';
import type { ActorContext } from '../shared/service-context.ts';

/** Who can be given a conversation: members who may answer one, by name. */
export async function listMembers({ db, actor }: ActorContext): Promise<MemberList> {
  requireRight(actor, 'conversation.read');
  const rows = await db.withAccountSql(actor.accountId, (sql) =>
    sql<{ id: string; name: string; role: Role }>(
      `select u.id, u.name, m.role from membership m join app_user u on u.id = m.user_id where m.account_id = $1 and u.status = 'active'
       order by lower(u.name), u.id limit 1000`,
    ),
  );
  return {
    items: rows.filter(({ role }) => may(role, 'conversation.answer')).map(({ id, name }) => ({ id: toPublicId('user', id), name })),
  };
}
