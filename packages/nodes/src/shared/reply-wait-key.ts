import type { Channel } from '@signalbox/domain';
import type { WaitKey } from '@signalbox/flow';

/** The next message from `theirs` to `ours` answers the wait. */
export const replyWaitKey = (channel: Channel, ours: string, theirs: string): WaitKey => ({
  kind: 'reply',
  key: channel.replyKey(ours, theirs),
});
