import type { AskWho, WhoGets } from '@signalbox/contract';
import type { AccountSql } from '@signalbox/db';
import { type Channel, toPublicId, userError } from '@signalbox/domain';
import type { ForeseenMessage } from '@signalbox/messaging';
import { findableId, notFound } from '../shared/page.ts';
import { type Asking, type Listening, other, readListening, readSilent, taker } from './asking.ts';

type Asked = AskWho & { kind: 'message' };

/** Opt-out, open wait, keyword, inbox: the stops that a message comes by, and where it is taken. */
export async function askMessage(asking: Asking, asked: Asked): Promise<WhoGets> {
  const { context, foresee, t } = asking;
  const { db, channels, actor } = context;
  const channel = channels.get(asked.channel);
  if (!channel?.keywordText) throw userError('who.channel', {}, { status: 400 });
  const theirs = asked.from.trim() === '' ? nobody : channel.cleanAddress(parsed(channel, asked.from));
  const own = await db.withAccountSql(actor.accountId, (sql) => findOwn(sql, channel, asked.to));
  const plain = channel.ofText(asked.text);
  const content = channel.withSubject ? channel.withSubject(plain, asked.subject) : plain;
  const foreseen = await foresee.message(actor.accountId, { channel, own, theirs, content });
  return db.withAccountSql(actor.accountId, async (sql) => {
    const listening = await readListening(sql, channel.id);
    const waits = await readWaits(sql, channel.replyKey(own.value, theirs));
    const begun = listening.find((one) => one.workflow_id === foreseen.begins?.workflowId && one.node_id === foreseen.begins.nodeId);
    const waiting = waits.find(({ run_id: id }) => id === foreseen.runId) ?? (await readRun(sql, foreseen.runId));
    const told = { ...asking, channel, own, foreseen, begun, waits, waiting };
    const takes = begun
      ? [taker(begun)]
      : waiting
        ? [{ id: toPublicId('workflow', waiting.workflow_id), name: waiting.name, nodeId: null }]
        : [];
    return {
      ...{ says: t(`who.message.${foreseen.outcome}`, { workflow: takes[0]?.name ?? '' }), takes },
      runId: foreseen.runId === null ? null : toPublicId('run', foreseen.runId),
      stops: stopsOf(told),
      others: [...listening.filter((one) => one !== begun).map((one) => whyNot(told, one)), ...(await readSilent(sql, t, channel.id))],
    };
  });
}

/** No address of anybody: no run waits for it, and it is nobody's. */
const nobody = 'unknown';

/** As the address book would read it; what it cannot read is looked for as it stands. */
function parsed(channel: Channel, typed: string): string {
  try {
    return channel.parseAddress(typed);
  } catch {
    return typed.trim();
  }
}

interface Own {
  id: string;
  providerId: string;
  value: string;
}
async function findOwn(sql: AccountSql, channel: Channel, to: string): Promise<Own> {
  const [row] = await sql<Own>(
    `select o.id, o.provider_id as "providerId", o.value from own_address o
     join provider_grant g on g.account_id = o.account_id and g.provider_id = o.provider_id
     where o.account_id = $1 and g.channel = $2 and o.kind = any ($3::text[]) and o.can_receive and o.archived_at is null and ($4::uuid is null or o.id = $4)
     order by o.id limit 1`,
    [channel.id, channel.addressKinds.receives, to === '' ? null : findableId('ownAddress', to)],
  );
  if (row) return row;
  throw to === '' ? userError('who.no_address', {}, { status: 409 }) : notFound('ownAddress');
}

interface Wait {
  run_id: string;
  workflow_id: string;
  name: string;
  words: string[] | null;
}
const readWaits = (sql: AccountSql, replyKey: string): Promise<Wait[]> =>
  sql<Wait>(
    `select k.run_id, r.workflow_id, w.name, case when jsonb_typeof(k.filter -> 'words') = 'array' then array(select jsonb_array_elements_text(k.filter -> 'words')) end as words
     from wait_key k join run r on r.account_id = $1 and r.id = k.run_id join workflow w on w.account_id = $1 and w.id = r.workflow_id
     where k.account_id = $1 and k.kind = 'reply' and k.key = $2 order by k.wait_id desc limit 5`,
    [replyKey],
  );

async function readRun(sql: AccountSql, runId: string | null): Promise<Omit<Wait, 'words'> | undefined> {
  if (runId === null) return undefined;
  const [row] = await sql<Omit<Wait, 'words'>>(
    `select r.id as run_id, r.workflow_id, w.name from run r join workflow w on w.account_id = $1 and w.id = r.workflow_id where r.account_id = $1 and r.id = $2`,
    [runId],
  );
  return row;
}

interface Told extends Asking {
  channel: Channel;
  own: Own;
  foreseen: ForeseenMessage;
  begun: Listening | undefined;
  waits: readonly Wait[];
  waiting: Omit<Wait, 'words'> | undefined;
}
const order = ['opt_out', 'reply', 'trigger', 'inbox'] as const;

function stopsOf(told: Told): WhoGets['stops'] {
  const { t, channel, foreseen } = told;
  const taken = order.indexOf(foreseen.outcome);
  const says = { opt_out: saysOptOut, reply: saysWait, trigger: saysKeyword, inbox: saysInbox };
  return order.flatMap((stop, at) => {
    if (stop === 'opt_out' && !channel.optOut) return [];
    const state = at < taken ? 'passed' : at === taken ? 'takes' : 'notAsked';
    return [
      {
        name: t(`who.stop.${stop}`),
        state,
        says: state === 'notAsked' && stop !== 'inbox' ? t('who.notAsked') : says[stop](told, state),
      } as const,
    ];
  });
}

type Says = (told: Told, state: 'passed' | 'takes' | 'notAsked') => string;
const saysOptOut: Says = ({ t }, state) => t(state === 'takes' ? 'who.optOut.takes' : 'who.optOut.passed');
const saysInbox: Says = ({ t }, state) => t(state === 'takes' ? 'who.inbox.takes' : 'who.inbox.notAsked');
const saysWait: Says = ({ t, waits, waiting }, state) => {
  if (state === 'takes') return t('who.wait.takes', { workflow: waiting?.name ?? '' });
  const [wait] = waits;
  return wait ? t('who.wait.passed', { workflow: wait.name, words: wait.words ?? [] }) : t('who.wait.none');
};
const saysKeyword: Says = ({ t, channel, own, foreseen, begun }, state) => {
  const address = channel.showAddress(own.value);
  const word = foreseen.keyword;
  if (state === 'takes')
    return begun?.keys.some(({ key }) => key === word) ? t('who.keyword.takes', { word, address }) : t('who.keyword.any', { address });
  return word === '' ? t('who.keyword.empty') : t('who.keyword.passed', { word, address });
};

function whyNot({ t, channel, own, foreseen, begun }: Told, one: Listening): WhoGets['others'][number] {
  const here = one.keys.filter(({ source }) => source === null || source === own.id);
  if (here.length === 0) {
    const addresses = [...new Set(one.keys.flatMap(({ address }) => (address === null ? [] : [channel.showAddress(address)])))];
    return other(one, 'other', t('who.other.address', { addresses }));
  }
  const fits = here.some(({ key }) => key === '*' || key === foreseen.keyword);
  if (!fits) return other(one, 'other', t('who.other.keyword', { keys: [...new Set(here.map(({ key }) => key))] }));
  if (foreseen.outcome === 'inbox') return other(one, 'other', t('who.other.settings'));
  return other(one, 'later', t(begun ? 'who.other.later' : 'who.other.taken'));
}
