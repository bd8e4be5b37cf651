import { type AccountSql, rowsOf } from '@signalbox/db';
import { type BatchSlice, ledgerValues, type MadeRecipient } from './batch-slice.ts';
import { writePersonal } from './personal-messages.ts';
import type { TypedPerson } from './read-people.ts';
import { contactsText, ledgerText, peopleText, selectMade, selectOpen, typedRows } from './slice-statements.ts';
import { contentFor } from './way-content.ts';

/** Writes contacts down with their messages, those who are there already apart; returns how many people are new. */
export async function writeContacts(sql: AccountSql, batch: BatchSlice, ids: readonly string[]): Promise<number> {
  return ids.length === 0 ? 0 : write(sql, batch, { text: contactsText, name: 'batch_contacts', who: [...new Set(ids)] });
}

/** The same for addresses; whose contact is known counts as that contact. */
export async function writePeople(sql: AccountSql, batch: BatchSlice, people: readonly TypedPerson[]): Promise<number> {
  if (people.length === 0) return 0;
  const rows = people.map(({ typed, channel, address }, no) => ({ no, typed, channel, address }));
  return write(sql, batch, { text: peopleText, name: 'batch_people', who: typedRows.of(rows) });
}

interface Statement {
  text: string;
  name: string;
  who: unknown;
}

async function write(sql: AccountSql, batch: BatchSlice, { text, name, who }: Statement): Promise<number> {
  const { plan, batchId, recent } = batch;
  const shared = [batchId, who, wayRows.of(waysOf(batch)), plan.reach === 'all' ? 10 : 1, plan.category, recent];
  if (!batch.isPersonal) {
    const [row] = await sql<{ count: number }>(`${text}, ${ledgerText(8)} ${selectMade}`, [...shared, ...ledgerValues(batch)], name);
    return row?.count ?? 0;
  }
  const made = await sql<MadeRecipient & { count: number }>(`${text} ${selectOpen}`, shared, `${name}_open`);
  await writePersonal(
    sql,
    batch,
    made.filter(({ messageId }) => messageId !== null),
  );
  return made[0]?.count ?? 0;
}

/** Channels with what is the same for everybody. */
function waysOf({ channels, plan, isPersonal }: BatchSlice) {
  return plan.ways.map((way, no) => {
    const channel = channels.of(way.channel);
    const { sender } = way;
    const said = isPersonal
      ? { subject: null, body: null, content: null, parts: null }
      : contentFor(channel, {
          ...{ text: String(way.text), subject: String(way.subject), formatted: String(way.formatted) },
          ...{ files: plan.files, replyTo: plan.replyTo },
        });
    return {
      ...{ no, channel: channel.id, kind: channel.addressKinds.contact, opt_kind: channel.optOut?.kind ?? null },
      ...{ own_address_id: sender.id, provider_id: sender.providerId, ours: sender.value, ...said },
    };
  });
}

export const wayRows = rowsOf({
  ...{ no: 'int', channel: 'text', kind: 'text', opt_kind: 'text?', own_address_id: 'uuid', provider_id: 'uuid', ours: 'text' },
  ...{ subject: 'text?', body: 'text?', content: 'jsonb?', parts: 'smallint?' },
});
