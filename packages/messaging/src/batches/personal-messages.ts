import { type AccountSql, rowsOf } from '@signalbox/db';
import { errorFacts, isSignalboxError } from '@signalbox/domain';
import { personalWriter } from '@signalbox/flow';
import { loadContactViews } from '@signalbox/runner';
import { insertLinks, type MadeLink } from '../links/short-links.ts';
import { type BatchSlice, ledgerValues, type MadeRecipient } from './batch-slice.ts';
import { ledgerText } from './slice-statements.ts';
import { contentFor } from './way-content.ts';

/** Messages with words of their own for each person. Who gets words that cannot be sent is skipped, with the reason. */
export async function writePersonal(sql: AccountSql, batch: BatchSlice, made: readonly MadeRecipient[]): Promise<void> {
  if (made.length === 0) return;
  const views = await loadContactViews(
    sql,
    made.flatMap(({ contactId }) => contactId ?? []),
  );
  const write = personalWriter(batch.plan.timeZone);
  const ways = new Map(batch.plan.ways.map((way) => [way.channel, way]));
  const letters: Parameters<typeof letterRows.of>[0][number][] = [];
  const wrong: { key: string; code: string }[] = [];
  const links: MadeLink[] = [];
  for (const { key, channel, contactId, messageId, address } of made) {
    const way = ways.get(channel);
    if (!way) continue;
    const view = contactId === null ? undefined : views.get(contactId);
    const contact = view ? { ...view } : null;
    try {
      const short = batch.linkUrl === null ? null : { url: batch.linkUrl, messageId, made: links };
      const words = {
        ...{ text: write(way.text, contact), subject: write(way.subject, contact), formatted: write(way.formatted, contact) },
        ...{ files: batch.plan.files, replyTo: batch.plan.replyTo },
      };
      const said = contentFor(batch.channels.of(channel), words, short);
      const { sender } = way;
      letters.push({
        ...{ message_id: messageId, contact_id: contactId, address, zone: view?.timeZone ?? null, channel, ...said },
        ...{ provider_id: sender.providerId, own_address_id: sender.id, ours: sender.value },
      });
    } catch (error) {
      if (!isSignalboxError(error)) throw error;
      wrong.push({ key, code: errorFacts(error).code });
    }
  }
  const { batchId, plan } = batch;
  await sql(
    `with d as materialized (select * from ${letterRows.from('$14')}), ${ledgerText(3)} select 1 as done`,
    [batchId, ...ledgerValues(batch), plan.category, letterRows.of(letters)],
    'batch_letters',
  );
  const isWritten = new Set(letters.map(({ message_id: id }) => id));
  await insertLinks(
    sql,
    links.filter(({ message_id: id }) => isWritten.has(id)),
  );
  if (wrong.length > 0)
    await sql(
      `update batch_recipient r set message_id = null, skipped = 'words', error_code = d.code from ${wrongRows.from('$3')}
       where r.account_id = $1 and r.batch_id = $2 and r.key = d.key`,
      [batchId, wrongRows.of(wrong)],
    );
}

const letterRows = rowsOf({
  ...{
    message_id: 'uuid',
    contact_id: 'uuid?',
    address: 'text',
    zone: 'text?',
    channel: 'text',
    provider_id: 'uuid',
    own_address_id: 'uuid',
  },
  ...{ ours: 'text', subject: 'text?', body: 'text?', content: 'jsonb?', parts: 'smallint?' },
});
const wrongRows = rowsOf({ key: 'text', code: 'text' });
