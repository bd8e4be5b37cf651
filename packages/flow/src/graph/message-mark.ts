import type { Channel, Channels } from '@signalbox/domain';

/** Marks a text that goes out as a message, by whatever channel the step sends; a text of one channel alone is marked with its id. */
export const messageMark = 'message';

/** The channel by which a marked text goes, as far as that is known while it is typed. */
export const markedChannel = (mark: string | undefined, channels: Channels): Channel | undefined =>
  mark === messageMark ? channels.usual : mark === undefined ? undefined : channels.get(mark);
