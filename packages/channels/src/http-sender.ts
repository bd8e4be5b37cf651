import type { OutboundMessage, SendOutcome } from './contract/messages.ts';
import type { Sender } from './contract/provider-type.ts';

/** A sender whose every message is a request of its own. */
export function httpSender<Content>(window: number, send: (message: OutboundMessage<Content>) => Promise<SendOutcome>): Sender<Content> {
  const underWay = new Set<Promise<SendOutcome>>();
  return {
    window,
    send: (message) => {
      const sending = send(message);
      underWay.add(sending);
      return sending.finally(() => underWay.delete(sending));
    },
    close: async () => void (await Promise.allSettled(underWay)),
  };
}
