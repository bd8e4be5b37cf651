import { newId } from '@signalbox/domain';
import { type MqttDoor, type MqttDoorDeps, type MqttPlace, openMqttDoor } from './mqtt-door.ts';

/** One gateway has the broker, by a lease in the database; another opens its own within seconds when that one is gone. */
export async function keepMqttDoor(deps: MqttDoorDeps, place: MqttPlace): Promise<{ port(): number | null; close(): Promise<void> }> {
  const holder = newId();
  let door: MqttDoor | null = null;
  let isClosed = false;
  const hold = async () => {
    const [row] = await deps.db.router<{ is_held: boolean }>(
      'select hold_broker($1, make_interval(secs => $2)) as is_held',
      [holder, leaseMs / 1000],
      'hold_broker',
    );
    if (row?.is_held) {
      if (!isClosed) door ??= await openMqttDoor(deps, place);
    } else if (door) {
      const gone = door;
      door = null;
      await gone.close();
    }
  };
  let holding: Promise<void> = Promise.resolve();
  const look = () => {
    holding = holding
      .then(hold)
      .catch((error: unknown) =>
        deps.log.warn({ port: place.port, error: String(error) }, 'the MQTT broker cannot be opened; trying again'),
      );
    return holding;
  };
  await look();
  const timer = setInterval(() => void look(), leaseMs / 3);
  return {
    port: () => door?.port ?? null,
    close: async () => {
      isClosed = true;
      clearInterval(timer);
      await holding;
      await door?.close();
      await deps.db.router('select leave_broker($1)', [holder], 'leave_broker').catch(() => {});
    },
  };
}
const leaseMs = 6_000;
