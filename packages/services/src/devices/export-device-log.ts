import { idTime, requireRight } from '@signalbox/domain';
import { wordsFor } from '@signalbox/words';
import { csvLine } from '../exports/csv-line.ts';
import { momentWriter } from '../exports/moment-writer.ts';
import { findableId } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';
import { readDevice } from './device-rows.ts';

const page = 5000;

/** Everything that a device logged, value by value and oldest first, read as it is asked for. */
export async function exportDeviceLog(
  { db, actor }: ActorContext,
  id: string,
  { timeZone }: { timeZone: string },
): Promise<{ name: string; lines: AsyncGenerator<string, void> }> {
  requireRight(actor, 'device.read');
  const { accountId } = actor;
  const t = wordsFor(actor.language);
  const deviceId = findableId('device', id);
  const { device, logs } = await db.withAccountSql(accountId, async (sql) => ({
    device: await readDevice(sql, deviceId),
    logs: await sql<{ id: string; name: string }>('select id, name from data_log where account_id = $1 and device_id = $2 order by name', [
      deviceId,
    ]),
  }));
  return { name: `${device.name}.csv`, lines: linesOf() };

  async function* linesOf(): AsyncGenerator<string, void> {
    // Where numbers have a comma, spreadsheets part cells by semicolons. The mark in front tells them that it is UTF-8.
    const isComma = new Intl.NumberFormat(t.locale).format(1.5).includes(',');
    const separator = isComma ? ';' : ',';
    const at = momentWriter(timeZone);
    // As text a negative number would be taken for a formula.
    const cellOf = (value: number) => (isComma && !Number.isInteger(value) ? String(value).replace('.', ',') : value);
    yield `\uFEFF${csvLine([t('devices.log.name'), t('devices.log.time'), t('devices.log.value')], separator)}`;
    for (const { id: logId, name } of logs)
      for (let after = firstId; ; ) {
        const rows = await db.withAccountSql(accountId, (sql) =>
          sql<{ id: string; value: number }>(
            'select id, value from data_point where account_id = $1 and log_id = $2 and id > $3 order by id limit $4',
            [logId, after, page],
          ),
        );
        yield rows.map((row) => csvLine([name, at(new Date(idTime(row.id)).toISOString()), cellOf(row.value)], separator)).join('');
        after = rows.at(-1)?.id ?? after;
        if (rows.length < page) break;
      }
  }
}

const firstId = '00000000-0000-0000-0000-000000000000';
