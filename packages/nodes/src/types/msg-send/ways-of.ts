import type { Channel, Channels } from '@signalbox/domain';
import { isPersonal, type PersonalText } from '@signalbox/flow';
import type { Send } from './send-item.ts';

export interface Way {
  channel: Channel;
  text: string | PersonalText;
  subject: string | PersonalText;
  /** The text as Markdown; blank = it is plain. */
  formatted: string | PersonalText;
}

/** The channels that a message may go by, in the order in which they are tried, each with its words. */
export function waysOf({ text, subject, own, reach }: Send, channels: Channels): Way[] {
  return channels.all
    .filter(({ id }) => reach === 'first' || reach === 'all' || reach === id)
    .map((channel) => {
      const words = own.find((one) => one.channel === channel.id);
      // Plans that were made before there was formatted text have none.
      const formatted = channel.withHtml ? (words?.formatted ?? '') : '';
      // Who wrote a text in Markdown means its own words to be the plain ones of it, and none are made of it.
      const plain = isBlank(formatted) ? said(words?.text, text) : (words?.text ?? '');
      return { channel, text: plain, subject: said(words?.subject, subject), formatted };
    })
    .filter((way) => !isBlank(way.text) || !isBlank(way.formatted));
}

const isBlank = (text: string | PersonalText): boolean => !isPersonal(text) && text.trim() === '';
const said = (own: string | PersonalText | undefined, usual: string | PersonalText) => (own === undefined || isBlank(own) ? usual : own);
