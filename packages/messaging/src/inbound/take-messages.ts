import type { AccountSql } from '@signalbox/db';
import { type Channel, firstBy, type MessageContent, newId, restOfText } from '@signalbox/domain';
import { newRun, type PickDeps, pickTrigger, type RunStart, type Turns } from '@signalbox/runner';
import { writeOptOuts } from '../opt-outs/write-opt-outs.ts';
import { findAnswered } from './find-answered.ts';
import { insertInboundMessages } from './insert-inbound-messages.ts';
import { matchesFilter } from './matches-filter.ts';
import { type ArrivedMessage, type MessageRoutes, noteAndRoute, type OpenWait } from './read-routes.ts';

export interface Message extends ArrivedMessage {
  providerId: string;
  content: MessageContent;
  /** What a person reads of it. */
  text: string;
  /** A machine wrote it. */
  isAutomatic: boolean;
  /** Whether it ends or allows sending. */
  optOut: 'stop' | 'start' | null;
  /** Milliseconds since 1970. */
  at: number;
  messageId: string;
}
export interface Decision {
  outcome: 'opt_out' | 'reply' | 'trigger' | 'inbox';
  runId: string | null;
}
/** With the workflow that it starts. */
type Taken = Decision & { workflowId: string | null };
interface Routed {
  message: Message;
  routes: MessageRoutes;
}
/** What is decided, and where. */
interface Work {
  sql: AccountSql;
  turns: Turns;
  channel: Channel;
  routed: readonly Routed[];
  decisions: Map<Message, Taken>;
}

/** Decides messages of a channel in the order in which they came, as if one after the other; null for one that was taken before. Part of the caller's transaction. */
export async function takeMessages(
  deps: PickDeps,
  sql: AccountSql,
  { channel, messages, turns }: { channel: Channel; messages: readonly Message[]; turns: Turns },
): Promise<(Decision | null)[]> {
  const firsts = firstBy(messages, (message) => `${message.ownAddressId}|${message.providerMessageId}`);
  const answered = await findAnswered(
    sql,
    channel,
    firsts.map(({ content }) => content),
  );
  const wanted = firsts.map((message, n) => ({ ...message, replyKey: answered[n]?.replyKey ?? null }));
  const found = await noteAndRoute(sql, { channel, messages: wanted });
  const routed = firsts.flatMap((message, n) => {
    const routes = found.get(n);
    return routes ? [{ message, routes: { ...routes, waits: firstOf(routes.waits, answered[n]?.runId) } }] : [];
  });
  const work: Work = { sql, turns, channel, routed, decisions: new Map() };
  const { decisions } = work;
  await writeOptOuts(sql, { channel, messages: routed.map(({ message }) => message) });
  for (const { message } of routed)
    if (message.optOut === 'stop') decisions.set(message, { outcome: 'opt_out', runId: null, workflowId: null });
  for (const { message } of routed) if (message.isAutomatic) decisions.set(message, { outcome: 'inbox', runId: null, workflowId: null });
  await answerWaits(work);
  const starts = await pickStarts(deps, work);
  const taken = routed.map(({ message, routes }) => ({ ...message, contactId: routes.contactId, ...decided(decisions, message) }));
  const mayGoOn = [...decisions.values()].some(({ outcome }) => outcome === 'reply');
  // In one trip where nothing is to be done in between.
  await Promise.all([
    insertInboundMessages(starts.length > 0 || mayGoOn ? sql : sql.last, { channel, messages: taken }),
    turns.carryOn(starts.length === 0).then(() => turns.beginAll(starts.map(newRun))),
  ]);
  return messages.map((message) => decisions.get(message) ?? null);
}

/** The wait of the run whose message is answered, before others with the same person. */
const firstOf = (waits: OpenWait[], runId: string | null | undefined): OpenWait[] =>
  runId ? [...waits].sort((a, b) => Number(b.runId === runId) - Number(a.runId === runId)) : waits;

/** Each message asks for the newest wait that it fits; who loses one asks for the next. A person's second one waits until the first has its wait. */
async function answerWaits({ turns, routed, decisions }: Work): Promise<void> {
  const open = routed
    .filter(({ message }) => !decisions.has(message))
    .map(({ message, routes }) => ({ message, waits: routes.waits.filter(({ filter }) => matchesFilter(filter, message.text)) }));
  const taken = new Set<string>();
  for (;;) {
    const people = new Set<string>();
    const asked: { message: Message; wait: OpenWait }[] = [];
    const laterRuns: string[] = [];
    for (const { message, waits } of open) {
      if (decisions.has(message)) continue;
      if (people.has(message.theirs)) {
        laterRuns.push(...waits.map(({ runId }) => runId));
        continue;
      }
      const wait = waits.find(({ waitId }) => !taken.has(waitId));
      if (!wait) continue;
      taken.add(wait.waitId);
      people.add(message.theirs);
      asked.push({ message, wait });
    }
    if (asked.length === 0) return;
    const won = await turns.answer(
      asked.map(({ message, wait }) => ({ wait, event: { kind: 'reply', payload: payloadOf(message) } })),
      laterRuns,
    );
    for (const { message, wait } of asked) {
      if (won.has(wait.waitId)) decisions.set(message, { outcome: 'reply', runId: wait.runId, workflowId: null });
    }
  }
}

async function pickStarts(deps: PickDeps, { sql, channel, routed, decisions }: Work): Promise<RunStart[]> {
  const starts: RunStart[] = [];
  for (const { message, routes } of routed) {
    if (decisions.has(message)) continue;
    const { keyword, ours, theirs, ownAddressId, providerId } = message;
    const worded = channel.keywordText?.(message.content);
    const payload = { ...payloadOf(message), ...(worded === undefined ? {} : { keyword, rest: restOfText(worded) }) };
    const picked = await pickTrigger(deps, sql, { candidates: routes.triggers, event: { kind: channel.id, payload } });
    const runId = picked ? newId() : null;
    decisions.set(message, { outcome: picked ? 'trigger' : 'inbox', runId, workflowId: picked?.trigger.workflowId ?? null });
    if (!picked || !runId) continue;
    starts.push({
      ...picked.trigger,
      ...{ runId, triggerNodeId: picked.trigger.nodeId, kind: channel.id, payload: picked.payload, contactId: routes.contactId },
      origin: { channel: channel.id, ourAddress: ours, theirAddress: theirs, ownAddressId, providerId },
      eventKey: { sourceId: ownAddressId, key: message.providerMessageId },
    });
  }
  return starts;
}

function payloadOf({ content, ours, theirs, messageId, at: arrivedAt }: Message): Record<string, unknown> {
  const at = new Date(arrivedAt).toISOString();
  return { ...content, from: theirs, to: ours, messageId, at, receivedAt: at };
}

function decided(decisions: Work['decisions'], message: Message): Taken {
  const decision = decisions.get(message);
  if (!decision) throw new Error(`message ${message.messageId} was not decided`);
  return decision;
}
