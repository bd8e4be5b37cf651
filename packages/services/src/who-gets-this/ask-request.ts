import type { AskWho, WhoGets } from '@signalbox/contract';
import { httpPathAddress } from '@signalbox/domain';
import { httpPathKey } from '../workflows/http-token.ts';
import { type Asking, type Listening, other, readListening, readSilent, taker } from './asking.ts';

/** An address leads to one step, which takes its methods. */
export async function askRequest({ context, foresee, t }: Asking, { path: typed, method }: AskWho & { kind: 'request' }): Promise<WhoGets> {
  const { db, actor } = context;
  const { accountId } = actor;
  const path = typed
    .trim()
    .replace(/^https?:\/\/[^/]+/i, '')
    .replace(httpPathAddress(accountId, ''), '')
    .replace(/^\/|\/?(?:\?.*)?$/g, '');
  const found = await foresee.request(httpPathKey(accountId, path), method);
  return db.withAccountSql(accountId, async (sql) => {
    const listening = await readListening(sql, 'http');
    const isIt = (one: Listening) => one.workflow_id === found?.workflowId && one.node_id === found.nodeId;
    const takes = found?.refused === null ? listening.filter(isIt).map(taker) : [];
    const whyNot = (one: Listening): string => {
      if (isIt(one)) return t('who.other.method', { method: found?.refused ?? '' });
      const own = String(one.config.path ?? '');
      return own === '' ? t('who.other.secret') : t('who.other.path', { path: own });
    };
    return {
      says: takes[0] ? t('who.request.starts', { workflow: takes[0].name }) : t(found ? 'who.request.method' : 'who.request.none'),
      ...{ takes, runId: null, stops: [] },
      others: [
        ...listening.filter((one) => takes.length === 0 || !isIt(one)).map((one) => other(one, 'other', whyNot(one))),
        ...(await readSilent(sql, t, 'http')),
      ],
    };
  });
}
