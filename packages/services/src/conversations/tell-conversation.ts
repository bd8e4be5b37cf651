import type { ActorContext } from '../shared/service-context.ts';

/** Tells open views, after the commit, that a conversation is to be read again. Best effort: a lost notice costs a refresh only. */
export async function tellConversation({ db, actor }: ActorContext, id: string): Promise<void> {
  const notice = { account: actor.accountId, conversations: [id] };
  await db.router(`select pg_notify('live', $1)`, [JSON.stringify(notice)]).catch(() => {});
}
