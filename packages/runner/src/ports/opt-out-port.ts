import { type AccountSql, rowsOf } from '@signalbox/db';
import type { OptOutPort } from '@signalbox/nodes/contract';

/** Who gets no messages any more, by address; what a step holds back counts as done by hand. */
export const optOutPort = (sql: AccountSql): OptOutPort => ({
  async has(items) {
    const rows = await sql<{ no: number }>(
      `select d.no from ${asked.from('$2')} where exists (select from opt_out o
         where o.account_id = $1 and o.kind = d.kind and o.value = d.value and o.category in ('*', d.category))`,
      [asked.of(items.map(({ kind, value, category }, no) => ({ no, kind, value, category: category ?? '*' })))],
      'opt_outs_has',
    );
    const held = new Set(rows.map(({ no }) => no));
    return items.map((_, no) => held.has(no));
  },
  async add(items) {
    const rows = [...new Map(items.map((item) => [`${item.kind} ${item.value} ${item.category}`, item])).values()];
    await sql(
      `insert into opt_out (account_id, kind, value, category, source) select $1, kind, value, category, 'hand' from ${said.from('$2')}
       order by kind, value, category on conflict do nothing`,
      [said.of(rows.map(({ kind, value, category }) => ({ kind, value, category: category ?? '*' })))],
      'opt_outs_add',
    );
  },
});

const said = rowsOf({ kind: 'text', value: 'text', category: 'text' });
const asked = rowsOf({ ...said.columns, no: 'int' });
