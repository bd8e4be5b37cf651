import type { DoorArrival, OpenedDoor, ProviderType } from '@signalbox/channels';
import type { Database, HoldWhileAway } from '@signalbox/db';
import { isDataRefused } from '@signalbox/db';
import type { Logger } from '@signalbox/env';
import { findMailbox, type Inbound, type Receipts, takeBounce } from '@signalbox/messaging';
import { filePort } from '@signalbox/runner';

export interface MailDoorDeps {
  db: Database;
  hold: HoldWhileAway;
  inbound: Inbound;
  receipts: Receipts;
  types: ReadonlyMap<string, ProviderType>;
  log: Logger;
}
export interface DoorPlace {
  host: string;
  port: number;
  /** By which the door calls itself. */
  name: string;
  /** The DNS servers that are asked about senders (none = those of the system); missing = nobody is asked. */
  dns?: readonly string[];
}

/** Opens the door of the kind of provider that has one. What comes in is stored before it is acknowledged, and waits for the database as long as a server does. */
export async function openMailDoor(deps: MailDoorDeps, place: DoorPlace): Promise<OpenedDoor | null> {
  const { db, hold, inbound, receipts, types, log } = deps;
  const type = [...types.values()].find(({ openDoor }) => openDoor !== undefined);
  if (!type?.openDoor) return null;
  const { channel, openDoor } = type;
  const find = (address: string) => hold(() => findMailbox(db, channel, address), patienceMs);

  const deliver = async (to: string, { message, bounce, files }: DoorArrival) => {
    const found = await find(to);
    // It was ours when the mail began.
    if (!found) return;
    const { accountId, providerId } = found;
    if (bounce && (await hold(() => takeBounce({ db, receipts }, { accountId, channel, bounce }), patienceMs))) {
      log.info({ providerId, code: bounce.code }, 'a mail of ours came back');
      return;
    }
    const kept = [];
    for (const { name, contentType, bytes } of files) {
      const { id, sizeBytes } = await hold(() => filePort(db, accountId).keep({ bytes, name, type: contentType }), patienceMs);
      kept.push({ name, contentType, sizeBytes, id });
    }
    const content = kept.length > 0 ? { ...message.content, files: kept } : message.content;
    const { outcome } = await hold(() => inbound.acceptMessage({ ...message, content, to, channel: channel.id, providerId }), patienceMs);
    log.info({ providerId, outcome }, 'a mail came in');
  };

  return openDoor({
    ...place,
    isOurs: async (address) => (await find(address)) !== null,
    onArrival: async (arrival) => {
      try {
        for (const to of arrival.to) await deliver(to, arrival);
      } catch (error) {
        log.warn({ error: String(error) }, 'a mail could not be stored; its server will bring it again');
        // It would come for days and be refused each time.
        if (!isDataRefused(error)) throw error;
      }
    },
  });
}

/** Mail servers wait for minutes. */
const patienceMs = 20_000;

/** A door that is opened again while its port is somebody else's: the other doors of the gateway stay open meanwhile. */
export async function keepMailDoor(deps: MailDoorDeps, place: DoorPlace): Promise<{ port(): number | null; close(): Promise<void> }> {
  let door: OpenedDoor | null = null;
  let timer: NodeJS.Timeout | undefined;
  let isClosed = false;
  const open = async () => {
    try {
      door = await openMailDoor(deps, place);
      if (isClosed) await door?.close();
    } catch (error) {
      deps.log.warn({ port: place.port, error: String(error) }, 'the mail door cannot be opened; trying again');
      if (!isClosed) timer = setTimeout(() => void open(), againMs);
    }
  };
  await open();
  return {
    port: () => door?.port ?? null,
    close: async () => {
      isClosed = true;
      clearTimeout(timer);
      await door?.close();
    },
  };
}
const againMs = 10_000;
