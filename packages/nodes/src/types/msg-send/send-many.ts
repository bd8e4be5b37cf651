import { toPublicId } from '@signalbox/domain';
import { readJson } from '@signalbox/flow';
import type { EffectContext, EffectResult } from '../../contract/effect-context.ts';
import type { BatchRequest, BatchResult } from '../../contract/message-port.ts';
import { readFiles } from '../../shared/files-field.ts';
import { lost } from '../../shared/node-errors.ts';
import { readReplyTo } from '../../shared/reply-to-field.ts';
import type { SaidTemplate } from '../../shared/template-fields.ts';
import { durationOf, nothingSent } from './outcome.ts';
import type { Send, SendItem } from './send-item.ts';
import { classOf, termsOf } from './send-terms.ts';
import { saidBy, waysOf } from './ways-of.ts';

/** Mailings have a place behind everything that somebody waits for. */
const bulk = 3;

/** Many people are a batch: it is written down here, and its messages are made after the commit. */
export async function sendMany(items: SendItem[], context: EffectContext): Promise<EffectResult[]> {
  const results: EffectResult[] = [];
  const said = await saidBy(items, context.templates);
  for (const [index, item] of items.entries()) results.push(await open(item, context, said[index] ?? null));
  return results;
}

async function open(item: SendItem, context: EffectContext, said: SaidTemplate | null): Promise<EffectResult> {
  if (said && 'error' in said) return said;
  const { input, runId, nodeId, visit, workflowId } = item;
  const terms = termsOf(item, context);
  if ('error' in terms) return { error: terms.error };
  const files = readFiles(input.files);
  if (!Array.isArray(files)) return { error: files };
  const replyTo = readReplyTo(context.channels, input.replyTo);
  if (typeof replyTo !== 'string') return replyTo;
  const request: BatchRequest = {
    ...{ runId, nodeId, visit, workflowId, class: classOf(item, bulk), terms, guard: input.guard, from: input.from || null },
    ways: waysOf(input, context.channels, said).map(({ channel, ...words }) => ({ channel: channel.id, ...words })),
    ...{ files, replyTo },
    reach: input.reach === 'all' ? 'all' : 'first',
    groups: input.groups.map(({ name }) => name),
    people: peopleOf(input.people),
    shortLinks: input.links,
    // Whether people read and open links, nobody can wait for to its end: it is looked at when time is over.
    waitFor: input.wait === 'sent' || input.wait === 'delivered' ? input.wait : 'nothing',
  };
  const [opened] = await context.batches.open([request]);
  if (!opened) return { error: lost };
  if ('error' in opened) return opened;
  const { batchId, result } = opened;
  if (result || input.wait === 'nothing') return finished(input, batchId, result);
  return { wait: { keys: [{ kind: 'batch', key: batchId }], dueAt: context.now + durationOf(input), output: { batchId } } };
}

/** All have it, or time is over: what became of whom is read now. */
export async function finishMany(items: SendItem[], { batches }: EffectContext): Promise<EffectResult[]> {
  const idOf = ({ answer }: SendItem): string => (typeof answer?.output.batchId === 'string' ? answer.output.batchId : '');
  const results = await batches.results(items.map(idOf));
  return items.map((item) => finished(item.input, idOf(item), results.get(idOf(item)), item.answer?.kind === 'timeout'));
}

function finished({ wait }: Send, batchId: string, result: BatchResult | undefined, isLate = false): EffectResult {
  const { queued: _, ...counts } = result ?? { queued: 0 };
  const output = {
    ...nothingSent,
    ...counts,
    batchId: batchId === '' ? '' : toPublicId('batch', batchId),
    result: wait === 'nothing' ? 'queued' : isLate ? 'timeout' : 'done',
  };
  return { port: wait === 'nothing' ? 'next' : 'done', output };
}

/** Addresses as they were typed, or a list of them or of contacts. */
function peopleOf(people: unknown): string[] {
  if (typeof people === 'string') return people.split('\n').flatMap(lineOf);
  if (Array.isArray(people)) return people.flatMap(peopleOf);
  if (typeof people !== 'object' || people === null) return typeof people === 'number' ? [String(people)] : [];
  const { id, phone, email } = people as Record<string, unknown>;
  return [[id, phone, email].find((one) => typeof one === 'string' && one !== '')].flatMap((one) => (typeof one === 'string' ? [one] : []));
}

/** A value among others stands in a line of its own, a list as JSON. */
function lineOf(line: string): string[] {
  const listed = /^\s*[[{]/.test(line) ? jsonIn(line) : undefined;
  return listed === undefined ? line.split(/[,;]+/).flatMap((one) => one.trim() || []) : peopleOf(listed);
}

function jsonIn(line: string): unknown {
  try {
    return readJson(line);
  } catch {
    return undefined;
  }
}
