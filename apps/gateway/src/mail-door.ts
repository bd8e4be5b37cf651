import type { DoorArrival, OpenedDoor, ProviderType } from '@signalbox/channels';
import { isDataRefused } from '@signalbox/db';
import { type ArrivalDeps, findMailbox, takeArrival } from '@signalbox/messaging';

export interface MailDoorDeps extends ArrivalDeps {
  types: ReadonlyMap<string, ProviderType>;
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
  const { db, hold, types, log } = deps;
  const type = [...types.values()].find(({ openDoor }) => openDoor !== undefined);
  if (!type?.openDoor) return null;
  const { channel, openDoor } = type;
  const find = (address: string) => hold(() => findMailbox(db, channel, address), patienceMs);

  const deliver = async (to: string, arrival: DoorArrival) => {
    const found = await find(to);
    // It was ours when the mail began.
    if (found) await takeArrival(deps, { found, channel, to, patienceMs }, arrival);
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
