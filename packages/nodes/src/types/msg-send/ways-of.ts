import type { Channel, Channels } from '@signalbox/domain';
import { isPersonal, type PersonalText, templateWords } from '@signalbox/flow';
import type { TemplatePort } from '../../contract/effect-context.ts';
import { readTemplates, type SaidTemplate } from '../../shared/template-fields.ts';
import type { Send, SendItem } from './send-item.ts';

export interface Way {
  channel: Channel;
  text: string | PersonalText;
  subject: string | PersonalText;
  /** The text as Markdown; blank = it is plain. */
  formatted: string | PersonalText;
}

/** What each item says: the words of its template, which are read for all of them at once, or its own. */
export function saidBy(items: readonly SendItem[], templates: TemplatePort): Promise<(SaidTemplate | null)[]> {
  // Plans that were made before there were templates know of none.
  return readTemplates(
    items.map(({ input: { template = '', templateValues = [] } }) => ({ template, values: templateValues })),
    templates,
  );
}

/** The channels that a message may go by, in the order in which they are tried, each with its words. */
export function waysOf(input: Send, channels: Channels, said: Exclude<SaidTemplate, { error: unknown }> | null): Way[] {
  const { reach } = input;
  return channels.all
    .filter(({ id }) => reach === 'first' || reach === 'all' || reach === id)
    .map((channel) => (said ? templateWay(channel, said) : ownWay(channel, input)))
    .filter((way) => !isBlank(way.text) || !isBlank(way.formatted));
}

function ownWay(channel: Channel, { text, subject, own }: Send): Way {
  const words = own.find((one) => one.channel === channel.id);
  // Plans that were made before there was formatted text have none.
  const formatted = channel.withHtml ? (words?.formatted ?? '') : '';
  // Who wrote a text in Markdown means its own words to be the plain ones of it, and none are made of it.
  const plain = isBlank(formatted) ? wordsOr(words?.text, text) : (words?.text ?? '');
  return { channel, text: plain, subject: wordsOr(words?.subject, subject), formatted };
}

function templateWay(channel: Channel, { body, values }: Exclude<SaidTemplate, { error: unknown }>): Way {
  const words = (field: 'text' | 'subject' | 'formatted') => templateWords(body, { channel: channel.id, field, values });
  return { channel, text: words('text'), subject: words('subject'), formatted: channel.withHtml ? words('formatted') : '' };
}

const isBlank = (text: string | PersonalText): boolean =>
  isPersonal(text) ? text.spoken !== undefined && text.spoken.texts.length === 0 : text.trim() === '';
const wordsOr = (own: string | PersonalText | undefined, usual: string | PersonalText) => (own === undefined || isBlank(own) ? usual : own);
