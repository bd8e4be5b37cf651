import type { MessageFile } from '@signalbox/domain';
import { messageContent } from '@signalbox/domain/message-content';
import { isPersonal, type NodeError, nodeError, type PersonalText, personalWriter } from '@signalbox/flow';
import type { ContactView, EffectContext, EffectResult } from '../../contract/effect-context.ts';
import type { OutgoingMessage, QueuedMessage } from '../../contract/message-port.ts';
import { readFiles } from '../../shared/files-field.ts';
import { lost, noContact, readRecipient } from '../../shared/node-errors.ts';
import { readReplyTo } from '../../shared/reply-to-field.ts';
import type { SaidTemplate } from '../../shared/template-fields.ts';
import { durationOf, leave, nothingSent, type Outcome, waitOrLeave } from './outcome.ts';
import type { SendItem } from './send-item.ts';
import { classOf, termsOf } from './send-terms.ts';
import { saidBy, type Way, waysOf } from './ways-of.ts';

type Words = { [Field in keyof Way]: Field extends 'channel' ? Way[Field] : string };
interface Letter {
  item: SendItem;
  /** What is still to be tried, in this order. */
  ways: (Words & { to: string })[];
  queued: (QueuedMessage & { channel: string })[];
  missed: NodeError | null;
  outcome: Outcome;
  failed: NodeError | null;
}

/** One person each: by the first channel that reaches them, or by all; every round is one call for all of them. */
export async function sendOnes(items: SendItem[], context: EffectContext): Promise<EffectResult[]> {
  const contacts = await context.contacts.views(
    items.flatMap(({ input, contactId }) => ((input.who === 'contact' || input.template) && contactId ? [contactId] : [])),
  );
  const said = await saidBy(items, context.templates);
  const write = personalWriter(context.accountTimeZone);
  const letters = items.map((item, index) => letterOf(item, context, { contacts, said: said[index] ?? null, write }));
  for (;;) {
    const round = letters.flatMap((letter) => {
      const message = nextOf(letter, context);
      return message ? [{ letter, message }] : [];
    });
    if (round.length === 0) break;
    const answers = await context.messages.queue(round.map(({ message }) => message));
    for (const [index, { letter, message }] of round.entries()) take(letter, message.channel, answers[index] ?? { error: lost });
  }
  return letters.map((letter) => resultOf(letter, context));
}

interface Known {
  contacts: ReadonlyMap<string, ContactView>;
  said: SaidTemplate | null;
  write: ReturnType<typeof personalWriter>;
}
function letterOf(item: SendItem, { channels }: EffectContext, { contacts, said, write }: Known): Letter {
  const files = readFiles(item.input.files);
  const letter: Letter = { item, ways: [], queued: [], missed: null, outcome: 'unreachable', failed: null };
  if (said && 'error' in said) return { ...letter, failed: said.error };
  if (!Array.isArray(files)) return { ...letter, failed: files };
  const { input } = item;
  const replyTo = readReplyTo(channels, input.replyTo);
  if (typeof replyTo !== 'string') return { ...letter, failed: replyTo.error };
  const contact = item.contactId === null ? undefined : contacts.get(item.contactId);
  const ways = waysOf(input, channels, said).map((way) => wordsFor(way, (words) => write(words, contact ? { ...contact } : null)));
  if (ways.length === 0) return { ...letter, failed: nodeError('message.empty', {}, 'text') };
  if (input.who === 'address') {
    const read = readRecipient(channels, input.to, 'to');
    if ('error' in read) return { ...letter, missed: read.error };
    const text = ways.find(({ channel }) => channel === read.channel);
    if (!text && said) return { ...letter, failed: nodeError('template.no_text_here', { name: said.name }, 'template') };
    const way = text ?? wordsFor({ channel: read.channel, text: input.text, subject: input.subject, formatted: '' }, asText);
    return { ...letter, ways: [{ ...way, to: read.address }] };
  }
  if (!contact) return { ...letter, failed: noContact };
  const reached = ways.flatMap((way) => {
    const to = { phone: contact.phone, email: contact.email }[way.channel.addressKinds.contact as 'phone' | 'email'];
    return to ? [{ ...way, to }] : [];
  });
  return { ...letter, ways: reached, missed: reached.length > 0 ? null : nodeError('contact.no_address') };
}

function nextOf(letter: Letter, context: EffectContext): OutgoingMessage | null {
  const { item, queued } = letter;
  if (letter.failed || (queued.length > 0 && item.input.reach !== 'all')) return null;
  const way = letter.ways.shift();
  if (!way) return null;
  const terms = termsOf(item, context);
  if ('error' in terms) {
    letter.failed = terms.error;
    return null;
  }
  const { runId, nodeId, contactId, input } = item;
  return {
    ...{ runId, nodeId, class: classOf(item), channel: way.channel.id, to: way.to, contactId, from: input.from || null, terms },
    content: messageContent(way.channel, {
      ...{ text: way.text, subject: way.subject, formatted: way.formatted },
      ...{ files: filesOf(input.files), replyTo: replyToOf(context, input) },
    }),
    ...(input.wait === 'sent' ? { awaited: true } : {}),
    ...(input.links ? { shortLinks: true } : {}),
  };
}
const replyToOf = ({ channels }: EffectContext, { replyTo }: SendItem['input']): string => {
  const read = readReplyTo(channels, replyTo);
  return typeof read === 'string' ? read : '';
};
const filesOf = (given: unknown): MessageFile[] => {
  const files = readFiles(given);
  return Array.isArray(files) ? files : [];
};
const wordsFor = ({ channel, text, subject, formatted }: Way, write: (words: string | PersonalText) => string): Words => ({
  ...{ channel, text: write(text), subject: write(subject), formatted: write(formatted) },
});
/** Only what goes to many is left open. */
const asText = (text: string | PersonalText): string => (isPersonal(text) ? '' : text);

function take(letter: Letter, channel: string, answer: QueuedMessage | { error: NodeError }): void {
  if (!('error' in answer)) {
    letter.queued.push({ ...answer, channel });
    return;
  }
  letter.missed = answer.error;
  if (answer.error.code.startsWith('address.opted_out')) letter.outcome = 'suppressed';
  // What is wrong with the message itself, or with us, is no matter of whom it goes to.
  else if (/^(text|message|sender|provider|unexpected)\./.test(answer.error.code)) letter.failed = answer.error;
}

function resultOf({ item, queued, missed, outcome, failed }: Letter, { now }: EffectContext): EffectResult {
  const [first] = queued;
  if (!first) {
    if (failed) return { error: failed };
    const { wait, unreached } = item.input;
    if (wait === 'nothing' && unreached === 'fail') return { error: missed ?? lost };
    return leave(item.input, outcome, { ...nothingSent, result: outcome, reason: missed?.code ?? '' });
  }
  const output = {
    ...nothingSent,
    ...{ result: 'queued', messageId: first.messageId, parts: queued.reduce((sum, { parts }) => sum + parts, 0) },
    ...{ to: queued.map(({ theirAddress }) => theirAddress).join(', '), total: 1 },
  };
  const open = queued.map(({ messageId }) => messageId);
  return waitOrLeave(item.input, { output, open, isThere: queued.every(({ isThere }) => isThere), dueAt: now + durationOf(item.input) });
}
