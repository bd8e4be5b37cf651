import { openDatabase } from '@signalbox/db';
import { channels, email, newId } from '@signalbox/domain';
import { createMessageQueue } from '@signalbox/messaging';
import { addProvider, waitFor } from '@signalbox/testkit';
import pg from 'pg';
import { bringMails, openPlainServer, plainText } from '../../packages/channels/src/smtp/testing/plain-mail.ts';
import { type House, openHouse } from '../test/house.ts';
import { startBeside } from './beside.ts';
import { printTable, round } from './measure.ts';

const outCount = 6000;
const inCount = 3000;
const warmUp = 300;
const connections = 10;
const mailbox = 'heating@norrvik.example';

/** Mails through ledger, lane and SMTP to a server of the house, and in by the mail door, beside plain Node programs that keep nothing. */
export default async function benchMail(): Promise<Record<string, unknown>> {
  const server = await openPlainServer();
  const mailer = await startBeside('baseline-mailer.ts', String(server.port), String(outCount), String(connections));
  const baselineOut = Number(mailer.ready);
  mailer.stop();
  const plain = await startBeside('baseline-mail-server.ts');
  await bringMails(Number(plain.ready), { to: mailbox, count: warmUp, connections });
  const baselineIn = await bringMails(Number(plain.ready), { to: mailbox, count: inCount, connections });
  plain.stop();

  const house = await openHouse({ egressAllow: '127.0.0.1' });
  const owner = new pg.Client({ connectionString: house.ownerUrl });
  await owner.connect();
  const { accountId, providerId } = await addMailProvider(owner, house, server.port);
  const outPerS = await measureOut({ owner, house, accountId, providerId, times: server.times });
  const door = Number(house.env.MAIL_PORT);
  await bringMails(door, { to: mailbox, count: warmUp, connections });
  const inPerS = await bringMails(door, { to: mailbox, count: inCount, connections });
  const { rows } = await owner.query<{ n: number }>(`select count(*)::int as n from message where inbound and channel = 'email'`);
  if (rows[0]?.n !== inCount + warmUp) throw new Error(`${rows[0]?.n} mails are stored, not ${inCount + warmUp}`);
  await owner.end();
  await house.close();
  await server.close();

  const result = {
    ...{ out_per_s: round(outPerS), in_per_s: round(inPerS) },
    ...{ baseline_out_per_s: round(baselineOut), baseline_in_per_s: round(baselineIn) },
  };
  printTable(`Mails over ${connections} connections`, [
    { way: 'out', mails: outCount, 'mails/s': result.out_per_s, 'a plain program/s': result.baseline_out_per_s },
    { way: 'in', mails: inCount, 'mails/s': result.in_per_s, 'a plain program/s': result.baseline_in_per_s },
  ]);
  return result;
}

async function addMailProvider(owner: pg.Client, { env }: House, port: number) {
  const admin = async <Row>(text: string, values: readonly unknown[] = []): Promise<Row[]> =>
    (await owner.query(text, [...values])).rows as Row[];
  const [account] = await admin<{ id: number }>(`select account_id as id from provider where status = 'on' order by id limit 1`);
  const accountId = account?.id ?? 0;
  const { providerId } = await addProvider({ admin }, accountId, {
    ...{ type: 'smtp', channel: email.id, masterKey: env.SECRET_KEY ?? '', own: { kind: 'mailbox', value: mailbox } },
    config: { host: '127.0.0.1', port, security: 'none', connections },
  });
  return { accountId, providerId };
}

interface Out {
  owner: pg.Client;
  house: House;
  accountId: number;
  providerId: string;
  times: number[];
}

/** From the first mail that came to the last. */
async function measureOut({ owner, house, accountId, providerId, times }: Out): Promise<number> {
  const set = async (status: string) => {
    await owner.query('update provider set status = $2, revision = revision + 1 where id = $1', [providerId, status]);
    await owner.query(`select pg_notify('providers', '')`);
  };
  await set('off');
  const db = openDatabase(house.databaseUrl);
  const plain = email.ofText(plainText);
  const mail = email.withSubject?.(plain, 'Heating') ?? plain;
  for (let left = outCount; left > 0; left -= 500) {
    const items = Array.from({ length: Math.min(left, 500) }, (_, no) => ({
      ...{
        runId: newId(),
        nodeId: 'send',
        class: 2,
        channel: email.id,
        to: `person-${left - no}@example.org`,
        contactId: null,
        from: null,
      },
      content: mail,
    }));
    const { answers } = await db.withAccountSql(accountId, (sql) => createMessageQueue(channels)(sql, items, { now: Date.now() }));
    const wrong = answers.find((answer) => 'error' in answer);
    if (wrong) throw new Error(JSON.stringify(wrong));
  }
  await db.close();
  times.length = 0;
  await set('on');
  await waitFor(() => times.length >= outCount, { timeoutMs: 180_000, what: `${outCount} mails are sent` });
  return ((times.length - 1) * 1000) / ((times.at(-1) ?? 0) - (times[0] ?? 0));
}
