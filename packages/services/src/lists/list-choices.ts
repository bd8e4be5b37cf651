import { ListChoice, type ListName } from '@signalbox/contract';
import type { ActorContext } from '../shared/service-context.ts';

/** What the person chose for a list in this account; as the list is made when they chose nothing. */
export async function getListChoice({ db, actor }: ActorContext, list: ListName): Promise<ListChoice> {
  const [row] = await db.withAccountSql(actor.accountId, (sql) =>
    sql<ListChoice>('select columns, views from list_choice where account_id = $1 and user_id = $2 and list = $3', [actor.userId, list]),
  );
  return row ? ListChoice.parse(row) : { columns: null, views: [] };
}

/** The last one stands: a person arranges a list in one window at a time. */
export async function changeListChoice({ db, actor }: ActorContext, list: ListName, choice: ListChoice): Promise<ListChoice> {
  await db.withAccountSql(actor.accountId, (sql) =>
    sql(
      `insert into list_choice (account_id, user_id, list, columns, views) values ($1, $2, $3, $4, $5)
       on conflict (account_id, user_id, list) do update set columns = excluded.columns, views = excluded.views`,
      [actor.userId, list, choice.columns === null ? null : JSON.stringify(choice.columns), JSON.stringify(choice.views)],
    ),
  );
  return choice;
}
