import type { Channel, Channels } from '@signalbox/domain';
import { isPersonal, type PersonalText } from '@signalbox/flow';
import type { Send } from './send-item.ts';

export interface Way {
  channel: Channel;
  text: string | PersonalText;
  subject: string | PersonalText;
}

/** The channels that a message may go by, in the order in which they are tried, each with its words. */
export function waysOf({ text, subject, own, reach }: Send, channels: Channels): Way[] {
  return channels.all
    .filter(({ id }) => reach === 'first' || reach === 'all' || reach === id)
    .map((channel) => {
      const words = own.find((one) => one.channel === channel.id);
      return { channel, text: said(words?.text, text), subject: said(words?.subject, subject) };
    })
    .filter((way) => !isBlank(way.text));
}

const isBlank = (text: string | PersonalText): boolean => !isPersonal(text) && text.trim() === '';
const said = (own: string | PersonalText | undefined, usual: string | PersonalText) => (own === undefined || isBlank(own) ? usual : own);
