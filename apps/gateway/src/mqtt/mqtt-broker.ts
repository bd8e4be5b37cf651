import { type HoldWhileAway, isDataRefused } from '@signalbox/db';
import { isTopic } from '@signalbox/domain';
import type { Logger } from '@signalbox/env';
import { type AcceptPublish, numbersIn, type Publish, readValues } from '@signalbox/messaging';
import { Aedes, type Client, type PublishPacket } from 'aedes';
import { answerIn } from './answer-in.ts';
import { type Connected, subscriptionsOf } from './connected.ts';
import { mayPublish, maySubscribe, type SignedIn } from './device-book.ts';
import type { MqttRoutes } from './mqtt-routes.ts';
import type { Sightings } from './sightings.ts';

export interface BrokerDeps {
  connected: Connected;
  routes: MqttRoutes;
  sightings: Sightings;
  accept: AcceptPublish;
  hold: HoldWhileAway;
  log: Logger;
  /** Null = refused; a rejection = nobody can tell now. */
  signIn: (client: Client, user: string, secret: Buffer) => Promise<SignedIn | null>;
  /** A step listens for an example, and this may be it. */
  onExample: (accountId: number, said: Pick<Publish, 'device' | 'topic' | 'text'>) => void;
  /** A device listens to more than before. */
  onSubscribe: () => void;
}

/** The broker, made of the library's and our rules: who is let in, what each may, and that nothing is acknowledged which is not stored. */
export async function createMqttBroker(deps: BrokerDeps): Promise<Aedes> {
  const { connected, log } = deps;
  const wills = new WeakMap<Client, string>();
  const retained = new Map<string, Set<string>>();
  const broker = await Aedes.createBroker({
    connectTimeout: 10_000,
    drainTimeout: 30_000,
    queueLimit: 100,
    maxInflightInbound: 100,
    maxTopicLevels: 16,
    // The names that we make of theirs are longer.
    maxClientsIdLength: 400,
    preConnect: (client, packet, done) => {
      if (packet.clientId.length > 128) return done(new Error('the client id is too long'), false);
      if (packet.will) wills.set(client, packet.will.topic);
      // A client id is a device's own: nobody takes over the connection of another, and a device has one session that lasts.
      packet.clientId = packet.clean ? `${packet.username}/${packet.clientId || Math.random()}` : `${packet.username}`;
      done(null, true);
    },
    authenticate: (client, user, secret, done) => {
      deps.signIn(client, user ?? '', secret ?? Buffer.alloc(0)).then(
        (device) => {
          const will = wills.get(client);
          if (!device || (will !== undefined && !(isTopic(will) && mayPublish(device, will)))) return done(refusal(5), false);
          connected.add(client, device);
          done(null, true);
        },
        (error: unknown) => {
          log.warn({ error: String(error) }, 'a device could not sign in');
          done(refusal(3), false);
        },
      );
    },
    authorizePublish: (client, packet, done) => {
      const device = client && connected.of(client);
      if (!device || !isTopic(packet.topic) || !mayPublish(device, packet.topic)) return done(new Error('it may not publish there'));
      if (packet.retain) packet.retain = mayRetain(retained, device, packet.topic);
      void take(deps, { client, device, packet }).then(done, done);
    },
    authorizeSubscribe: (client, subscription, done) => {
      const device = connected.of(client);
      const isAllowed =
        device && maySubscribe(device, subscription.topic) && Object.keys(subscriptionsOf(client)).length < mostSubscriptions;
      done(null, isAllowed ? subscription : null);
    },
    authorizeForward: (client, packet) => {
      const device = connected.of(client);
      return device && maySubscribe(device, packet.topic) ? packet : null;
    },
  });
  broker.on('clientDisconnect', connected.remove);
  broker.on('clientError', (client, error) => {
    connected.remove(client);
    log.debug({ client: client.id, error: error.message }, 'the connection of a device ended');
  });
  broker.on('connectionError', (client, error) => {
    connected.remove(client);
    log.debug({ error: error.message }, 'a connection was refused');
  });
  broker.on('subscribe', deps.onSubscribe);
  return broker;
}

/** What is heard by nobody touches no database. What is, is stored when this resolves; null = acknowledge it. */
async function take(
  { routes, sightings, accept, hold, log, onExample }: BrokerDeps,
  {
    client,
    device,
    packet,
  }: { client: Client; device: SignedIn; packet: PublishPacket & { dup?: boolean; messageId?: number | undefined } },
): Promise<null> {
  const { topic } = packet;
  const payload = typeof packet.payload === 'string' ? Buffer.from(packet.payload) : packet.payload;
  sightings.note(device, topic, payload);
  const heardBy = routes.heardBy(device, { topic, retained: packet.retain });
  const answers = answerIn(payload);
  const logged = device.logs && !packet.retain ? numbersIn(readValues(topic, payload)) : null;
  const isAwaited = routes.isAwaited(device, { topic, retained: packet.retain });
  if (heardBy.length === 0 && !answers && !logged && !isAwaited) return null;
  const text = textOf(payload);
  if (text === null) return null;
  const { id, key, name, group, place } = device;
  // An example is a help, no message: it is not waited for.
  if (isAwaited) onExample(device.accountId, { device: { id, key, name, group, place }, topic, text });
  const publish = {
    ...{ device: { id, key, name, group, place }, topic, text, isRetained: packet.retain, at: Date.now(), heardBy, logged, answers },
    packet: packet.qos > 0 && packet.messageId ? { client: client.id, number: packet.messageId, isRepeat: packet.dup === true } : null,
  };
  try {
    await hold(() => accept(device.accountId, publish), heldMs);
  } catch (error) {
    log.warn({ device: key, error: String(error) }, 'what a device published could not be stored');
    // It would bring it again for ever and be refused each time.
    if (!isDataRefused(error)) throw error;
  }
  return null;
}

/** Devices wait for an acknowledgement as long, as a rule. */
const heldMs = 20_000;
const mostSubscriptions = 50;
const mostRetained = 20;

/** Kept in memory for each topic, so a device has few. */
function mayRetain(retained: Map<string, Set<string>>, { id }: SignedIn, topic: string): boolean {
  const topics = retained.get(id) ?? new Set();
  if (!topics.has(topic) && topics.size >= mostRetained) return false;
  retained.set(id, topics.add(topic));
  return true;
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
function textOf(payload: Uint8Array): string | null {
  try {
    const text = decoder.decode(payload);
    return text.includes('\u0000') ? null : text;
  } catch {
    return null;
  }
}

const refusal = (returnCode: 3 | 5) =>
  Object.assign(new Error(returnCode === 3 ? 'nobody can be let in now' : 'not let in'), { returnCode: returnCode as number });
