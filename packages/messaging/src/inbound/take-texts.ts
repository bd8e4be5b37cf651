import type { Sql } from '@signalbox/db';
import { firstBy, newId, restOfText } from '@signalbox/domain';
import { decideWaits, type PickDeps, pickTrigger, type RunStart, startRuns } from '@signalbox/runner';
import { isStop } from '../opt-outs/opt-out-words.ts';
import { writeOptOuts } from '../opt-outs/write-opt-outs.ts';
import { insertInboundMessages } from './insert-inbound-messages.ts';
import { matchesFilter } from './matches-filter.ts';
import { type ArrivedText, noteAndRoute, type OpenWait, type TextRoutes } from './read-routes.ts';

export interface Text extends ArrivedText {
  providerId: string;
  text: string;
  /** Milliseconds since 1970. */
  at: number;
  messageId: string;
}
export interface Decision {
  outcome: 'opt_out' | 'reply' | 'trigger' | 'inbox';
  runId: string | null;
  conductorId: string | null;
}
interface Routed {
  text: Text;
  routes: TextRoutes;
}
type Decisions = Map<Text, Decision>;

/** Decides texts in the order in which they came, as if one after the other; null for one that was taken before. Part of the caller's transaction. */
export async function takeTexts(deps: PickDeps, sql: Sql, accountId: number, texts: readonly Text[]): Promise<(Decision | null)[]> {
  const firsts = firstBy(texts, (text) => `${text.ownAddressId}|${text.providerMessageId}`);
  const found = await noteAndRoute(sql, accountId, firsts);
  const routed = firsts.flatMap((text, n) => {
    const routes = found.get(n);
    return routes ? [{ text, routes }] : [];
  });
  const decisions: Decisions = new Map();
  await writeOptOuts(
    sql,
    accountId,
    routed.map(({ text }) => text),
  );
  for (const { text } of routed) if (isStop(text.text)) decisions.set(text, { outcome: 'opt_out', runId: null, conductorId: null });
  await answerWaits(sql, accountId, routed, decisions);
  await startTriggered(deps, sql, accountId, routed, decisions);
  await insertInboundMessages(
    sql,
    accountId,
    routed.map(({ text, routes }) => ({ ...text, contactId: routes.contactId, ...decided(decisions, text) })),
  );
  return texts.map((text) => decisions.get(text) ?? null);
}

/** Each text asks for the newest wait that it fits; who loses one asks for the next. A person's second text waits until the first has its wait. */
async function answerWaits(sql: Sql, accountId: number, routed: readonly Routed[], decisions: Decisions): Promise<void> {
  const open = routed
    .filter(({ text }) => !decisions.has(text))
    .map(({ text, routes }) => ({ text, waits: routes.waits.filter(({ filter }) => matchesFilter(filter, text.text)) }));
  const taken = new Set<string>();
  for (;;) {
    const people = new Set<string>();
    const asked: { text: Text; wait: OpenWait }[] = [];
    const laterRuns: string[] = [];
    for (const { text, waits } of open) {
      if (decisions.has(text)) continue;
      if (people.has(text.theirs)) {
        laterRuns.push(...waits.map(({ runId }) => runId));
        continue;
      }
      const wait = waits.find(({ waitId }) => !taken.has(waitId));
      if (!wait) continue;
      taken.add(wait.waitId);
      people.add(text.theirs);
      asked.push({ text, wait });
    }
    if (asked.length === 0) return;
    const won = await decideWaits(
      sql,
      accountId,
      asked.map(({ text, wait }) => ({ wait, event: { kind: 'reply', payload: payloadOf(text) } })),
      laterRuns,
    );
    for (const { text, wait } of asked) {
      const by = won.get(wait.waitId);
      if (by) decisions.set(text, { outcome: 'reply', runId: wait.runId, conductorId: by.conductorId });
    }
  }
}

async function startTriggered(deps: PickDeps, sql: Sql, accountId: number, routed: readonly Routed[], decisions: Decisions): Promise<void> {
  const starts: (RunStart & { runId: string })[] = [];
  for (const { text, routes } of routed) {
    if (decisions.has(text)) continue;
    const { keyword, ours, theirs, ownAddressId, providerId } = text;
    const payload = { ...payloadOf(text), keyword, rest: restOfText(text.text) };
    const picked = await pickTrigger(deps, sql, accountId, routes.triggers, { kind: 'sms', payload });
    const runId = picked ? newId() : null;
    decisions.set(text, { outcome: picked ? 'trigger' : 'inbox', runId, conductorId: null });
    if (!picked || !runId) continue;
    starts.push({
      ...picked.trigger,
      ...{ runId, triggerNodeId: picked.trigger.nodeId, kind: 'sms', payload: picked.payload, contactId: routes.contactId },
      origin: { channel: 'sms', ourAddress: ours, theirAddress: theirs, ownAddressId, providerId },
      eventKey: { sourceId: ownAddressId, key: text.providerMessageId },
    });
  }
  await startRuns(sql, accountId, starts);
}

function payloadOf({ text, ours, theirs, messageId, at: arrivedAt }: Text): Record<string, unknown> {
  const at = new Date(arrivedAt).toISOString();
  return { text, from: theirs, to: ours, messageId, at, receivedAt: at };
}

function decided(decisions: Decisions, text: Text): Decision {
  const decision = decisions.get(text);
  if (!decision) throw new Error(`text ${text.messageId} was not decided`);
  return decision;
}
