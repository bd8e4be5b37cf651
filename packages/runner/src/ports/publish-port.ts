import { type AccountSql, rowsOf } from '@signalbox/db';
import { accountTopic, newId } from '@signalbox/domain';
import type { PublishPort } from '@signalbox/nodes/contract';

/** What is to be published: the row is written with the run, and the broker hears of it with the commit. */
export const publishPort = (sql: AccountSql): PublishPort => ({
  async publish(items) {
    const rows = items.map(({ topic, payload, qos, isRetained, until }) => ({
      ...{ id: newId(), topic: `${accountTopic(sql.accountId)}${topic}`, payload, qos, is_retained: isRetained },
      until: until === null ? null : new Date(until),
    }));
    await sql(insertion, [outgoing.of(rows)], 'insert_outgoing');
    return rows.map(({ id, topic }) => ({ id, topic }));
  },
});

const outgoing = rowsOf({ id: 'uuid', topic: 'text', payload: 'text', qos: 'smallint', is_retained: 'bool', until: 'timestamptz?' });
/** Of two that are kept for one topic the later counts; an empty one ends it, as MQTT has it. */
const insertion = `with d as materialized (select * from ${outgoing.from('$2')}),
  o as (insert into mqtt_outgoing (account_id, ${outgoing.names}) select $1, ${outgoing.names} from d),
  k as (select distinct on (topic) topic, payload, qos from d where is_retained order by topic, id desc),
  kept as (insert into mqtt_retained (account_id, topic, payload, qos) select $1, topic, convert_to(payload, 'UTF8'), qos from k where payload <> ''
    on conflict (account_id, topic) do update set payload = excluded.payload, qos = excluded.qos),
  ended as (delete from mqtt_retained r using k where r.account_id = $1 and r.topic = k.topic and k.payload = '')
  select pg_notify('publishing', '')`;
