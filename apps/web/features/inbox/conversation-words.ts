import type { ConversationSummary } from '@signalbox/contract';
import { spacedPhone } from '@signalbox/domain';
import type { StateName } from '@signalbox/ui';
import type { Format, Say } from '@signalbox/words/light';

type Named = Pick<ConversationSummary, 'contact' | 'address'>;
/** The person, else the address. */
export const nameOf = (t: Say, { contact, address }: Named): string => contact?.name || spacedPhone(address) || t('messages.unknown');

/** Who waits for whom: a shape and a sentence. */
export function stateOf(t: Say, f: Pick<Format, 'took'>, one: ConversationSummary, now: number): { look: StateName; words: string } {
  if (one.closedAt) return { look: 'done', words: t('inbox.state.closed') };
  if (one.waitsSince) {
    const minutes = Math.max(0, Math.floor((now - Date.parse(one.waitsSince)) / 60_000));
    return { look: 'waiting', words: minutes < 1 ? t('inbox.state.waitsNow') : t('inbox.state.waits', { time: f.took(minutes * 60_000) }) };
  }
  if (one.isStopped) return { look: 'off', words: t('inbox.state.stopped') };
  if (one.runWaits) return { look: 'working', words: t('inbox.state.runWaits') };
  if (one.last && !one.last.inbound) return { look: 'done', words: t('inbox.state.answered') };
  return { look: 'ready', words: one.last ? t('inbox.state.taken') : t('inbox.state.empty') };
}

/** How a channel is called beside a message and on the button that sends by it; a channel of tomorrow by its id. */
export const channelName = (t: Say, channel: string): string => t.find(`messages.channel.${channel}`) ?? channel;
