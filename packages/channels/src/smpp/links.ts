import type { ContentOf, sms } from '@signalbox/domain';
import type { ConnectionStatus } from '../contract/messages.ts';
import type { SenderOptions } from '../contract/provider-type.ts';
import type { SmppConfig, SmppSecrets } from './config.ts';
import { esme } from './esme-status.ts';
import { createIntake } from './intake.ts';
import { openSession, type Session } from './session.ts';
import { createWindow } from './window.ts';

/** The binds of a sender. */
export interface Links {
  /** Gives the use of one to a send: one that is bound and has the most room. */
  use<Result>(send: (session: Session) => Promise<Result>): Promise<Result>;
  any(): Session;
  close(): Promise<void>;
}

/** Opens as many binds as the settings say, each with a window of its own, and keeps them up. */
export function openLinks({
  config,
  secrets,
  onStatus,
  dialogue,
  outside,
  listener,
}: SenderOptions<SmppConfig, SmppSecrets, ContentOf<typeof sms>>): Links {
  const intake = config.bindAs === 'transceiver' && listener ? createIntake(config, listener) : null;
  const states = new Map<number, ConnectionStatus>();
  const links = Array.from({ length: config.binds }, (_, no) => ({
    busy: 0,
    enter: createWindow(config.windowSize),
    session: openSession({
      ...{ bind: bindOf(config), config, secrets, dialogue, outside },
      onStatus: (status) => {
        states.set(no, status);
        // One that stands is enough to send; where none does, the last news say why.
        if (status.state === 'connected' || ![...states.values()].some(({ state }) => state === 'connected')) onStatus(status);
      },
      onRequest: (pdu, connection) =>
        // What comes where nobody listens is refused, so that the peer keeps it for the receiver.
        intake
          ? intake.take(pdu, connection)
          : connection.answer(pdu, config.bindAs === 'pair' ? esme.wrongBindState : esme.temporaryError),
    }),
  }));
  const best = () => links.toSorted((a, b) => rankOf(a.session) - rankOf(b.session) || a.busy - b.busy)[0] ?? links[0];

  return {
    use: async (send) => {
      const link = best();
      if (!link) throw new Error('a sender without binds');
      link.busy += 1;
      const leave = await link.enter();
      try {
        return await send(link.session);
      } finally {
        leave();
        link.busy -= 1;
      }
    },
    any: () => {
      const link = best();
      if (!link) throw new Error('a sender without binds');
      return link.session;
    },
    close: async () => {
      await intake?.settle();
      await Promise.all(links.map(({ session }) => session.close()));
    },
  };
}

/** As what a sender binds. */
export const bindOf = ({ bindAs }: SmppConfig): 'bind_transmitter' | 'bind_transceiver' =>
  bindAs === 'transceiver' ? 'bind_transceiver' : 'bind_transmitter';

const ranks: Partial<Record<ConnectionStatus['state'], number>> = { connected: 0, connecting: 1 };
const rankOf = ({ status }: Session): number => ranks[status.state] ?? 2;
