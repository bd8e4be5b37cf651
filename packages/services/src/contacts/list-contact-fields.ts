import type { ContactFieldList } from '@signalbox/contract';
import { requireRight } from '@signalbox/domain';
import type { ActorContext } from '../shared/service-context.ts';

/** The fields that the account has given its contacts, by title. */
export function listContactFields({ db, actor }: ActorContext): Promise<ContactFieldList> {
  requireRight(actor, 'contact.read');
  return db.withAccountSql(actor.accountId, async (sql) => {
    const rows = await sql<{ key: string; title: string; type: string; choices: unknown }>(
      'select key, title, type, choices from field where account_id = $1 order by lower(title), key limit 500',
    );
    return { items: rows.map(({ choices, ...row }) => ({ ...row, choices: textsOf(choices) })) };
  });
}

const textsOf = (choices: unknown): string[] =>
  Array.isArray(choices) ? choices.filter((one): one is string => typeof one === 'string') : [];
