import { createHash } from 'node:crypto';
import { type AccountSql, insertInto } from '@signalbox/db';
import { type Channel, type Channels, errorFacts, isSignalboxError, newId } from '@signalbox/domain';
import { messageContent } from '@signalbox/domain/message-content';
import { isPersonal, type NodeError, nodeError } from '@signalbox/flow';
import type { BatchPort, BatchRequest } from '@signalbox/nodes/contract';
import { accountFacts, enqueue, findGroups } from '@signalbox/runner';
import { pickSender, readSenders, type SenderAddress } from '../sending/senders.ts';
import type { BatchPlan } from './batch-plan.ts';
import { batchResults } from './batch-results.ts';

/** The batches of one account over an open transaction. */
export const createBatches =
  (channels: Channels) =>
  (sql: AccountSql): BatchPort => ({
    async open(items) {
      const answers: Awaited<ReturnType<BatchPort['open']>> = [];
      for (const item of items) answers.push(await openBatch(sql, channels, item));
      return answers;
    },
    results: (ids) => batchResults(sql, ids),
  });

async function openBatch(sql: AccountSql, channels: Channels, item: BatchRequest): Promise<{ batchId: string } | { error: NodeError }> {
  const senders = await readSenders(sql);
  const ways = waysOf(channels, senders, item);
  if ('error' in ways) return ways;
  const found = await findGroups(sql, item.groups);
  const missing = item.groups.find((name) => !found.has(name.trim()));
  if (missing !== undefined) return { error: nodeError('group.unknown', {}, 'groups') };
  const { timeZone } = await accountFacts(sql);
  const batchId = newId();
  const { terms, reach, people, guard, files, shortLinks, replyTo = '' } = item;
  const plan: BatchPlan = {
    ...{ ways, reach, people, guard, files, replyTo, shortLinks, timeZone, ...terms },
    groups: item.groups.map((name) => ({ id: found.get(name.trim())?.id ?? '', name: name.trim() })),
  };
  const { runId, nodeId, visit, workflowId, waitFor } = item;
  await insertBatches(sql, [
    {
      ...{ id: batchId, class: item.class, visit, run_id: runId, node_id: nodeId, wait_for: waitFor, plan },
      ...{ workflow_id: isUuid.test(workflowId) ? workflowId : null, words_key: wordsKey(plan) },
    },
  ]);
  await enqueue(sql, [{ kind: 'expandBatch', batchId }]);
  return { batchId };
}

/** Channels that the account cannot send by are left out, as long as one is left. What cannot be sent to anybody is refused here. */
function waysOf(
  channels: Channels,
  senders: readonly SenderAddress[],
  { ways, from, files }: BatchRequest,
): BatchPlan['ways'] | { error: NodeError } {
  if (ways.length === 0) return { error: nodeError('message.empty', {}, 'text') };
  if (from !== null && !pickSender(senders, from)) return { error: nodeError('sender.unknown', { address: from.slice(0, 60) }) };
  const kept: BatchPlan['ways'] = [];
  for (const way of ways) {
    const channel = channels.of(way.channel);
    const own = senders.filter((one) => one.channel === channel.id && channel.addressKinds.sends.includes(one.kind));
    const sender = pickSender(own, from) ?? own[0];
    if (!sender) continue;
    const wrong = wrongWith(channel, way, files);
    if (wrong) return { error: wrong };
    kept.push({ ...way, sender: { id: sender.id, value: sender.value, providerId: sender.providerId } });
  }
  const [first] = ways;
  return kept.length > 0 || !first ? kept : { error: nodeError(channels.of(first.channel).words.noSender) };
}

function wrongWith(channel: Channel, { text, formatted }: BatchRequest['ways'][number], files: BatchRequest['files']): NodeError | null {
  // What is said to each person is looked at when it is written.
  if (isPersonal(text) || isPersonal(formatted)) return null;
  try {
    channel.checkContent(messageContent(channel, { text, formatted, files }));
    return null;
  } catch (error) {
    if (!isSignalboxError(error)) throw error;
    return errorFacts(error);
  }
}

/** Batches with the same words have the same key. */
const wordsKey = ({ ways }: BatchPlan): string =>
  createHash('sha256')
    .update(
      JSON.stringify(
        ways.map(({ channel, text, subject, formatted }) => [channel, text, subject, ...(formatted === '' ? [] : [formatted])]),
      ),
    )
    .digest('base64url')
    .slice(0, 22);

const isUuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const insertBatches = insertInto('batch', {
  ...{ id: 'uuid', class: 'smallint', visit: 'int', run_id: 'uuid', node_id: 'text', wait_for: 'text' },
  ...{ workflow_id: 'uuid?', words_key: 'text', plan: 'jsonb' },
});
