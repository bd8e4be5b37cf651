import { type Channel, channels } from '@signalbox/domain';
import { asRows } from '../rows/as-rows.ts';

type Settings = Readonly<Record<string, unknown>>;
/** Words of a channel, and the settings that they stand in. */
export interface ChannelWords {
  text: string;
  subject: string;
  formatted: string;
  /** The text of the step itself, which all channels have that have none of their own. */
  isUsual: boolean;
}

/** The channels that the message may go by, in the order in which they are tried. */
export function channelsOf({ who, to, reach }: Settings): readonly Channel[] {
  const all: readonly Channel[] = channels.all;
  if (who === 'address') {
    const fitting = typeof to === 'string' && !to.includes('{{') ? all.filter((channel) => reads(channel, to)) : [];
    return fitting.length > 0 ? fitting : all;
  }
  const named = all.filter(({ id }) => id === reach);
  return named.length > 0 ? named : all;
}

function reads(channel: Channel, typed: string): boolean {
  try {
    channel.parseRecipient(typed);
    return true;
  } catch {
    return false;
  }
}

export function wordsOf(settings: Settings, channel: Channel): ChannelWords {
  const own = ownOf(settings, channel);
  const [text, subject, formatted] = [asWords(own?.text), asWords(own?.subject), asWords(own?.formatted)];
  const isUsual = text === '' && formatted === '' && channelsOf(settings)[0]?.id === channel.id;
  return { text: isUsual ? asWords(settings.text) : text, subject: subject || asWords(settings.subject), formatted, isUsual };
}

/** Whether people who are reached by this channel alone would get something. */
export const hasWords = (settings: Settings, channel: Channel): boolean =>
  [asWords(settings.text), ...Object.values(wordsOf(settings, channel))].some((words) => typeof words === 'string' && words.trim() !== '');

/** The settings that change with words of a channel. */
export function withWords(settings: Settings, channel: Channel, change: Partial<Omit<ChannelWords, 'isUsual'>>): Record<string, unknown> {
  const before = wordsOf(settings, channel);
  const after = { ...before, ...change };
  const usual: Record<string, unknown> = {};
  const own = {
    text: asWords(ownOf(settings, channel)?.text),
    subject: asWords(ownOf(settings, channel)?.subject),
    formatted: after.formatted,
  };
  if (before.isUsual) usual.text = after.text;
  else own.text = after.text;
  // The first channel's words are the step's own for as long as they are plain.
  if (before.isUsual && after.formatted !== '') {
    usual.text = '';
    own.text = change.text ?? '';
  }
  if (change.subject !== undefined) {
    if (own.subject === '') usual.subject = change.subject;
    else own.subject = change.subject;
  }
  const rows = asRows(settings.own).filter((row) => row.channel !== channel.id);
  const isBlank = own.text === '' && own.subject === '' && own.formatted === '';
  return { ...usual, own: isBlank ? rows : [...rows, { channel: channel.id, ...own }] };
}

/** Formatted text begins as the plain one, and the other way round. */
export function withForm(settings: Settings, channel: Channel, isFormatted: boolean): Record<string, unknown> {
  const { text, formatted } = wordsOf(settings, channel);
  if (isFormatted) return withWords(settings, channel, { text: '', formatted: text || asWords(settings.text) });
  return withWords(settings, channel, { text: formatted, formatted: '' });
}

export const rowAt = ({ own }: Settings, channel: Channel): number => asRows(own).findIndex((row) => row.channel === channel.id);
const ownOf = ({ own }: Settings, channel: Channel) => asRows(own).find((row) => row.channel === channel.id);
const asWords = (value: unknown): string => (typeof value === 'string' ? value : '');
