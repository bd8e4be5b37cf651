import { channels } from '@signalbox/domain';

/** Steps that send by any channel are found by the name of each. */
export const channelNames: readonly string[] = channels.all.map(({ id }) => id);
