import type { Channel, MessageContent } from '@signalbox/domain';
import type { Word } from '@signalbox/words/light';
import type { z } from 'zod';
import type { LookUpAnswer, LookUpQuestion } from './look-up.ts';
import type {
  ConnectionStatus,
  DeliveryReport,
  InboundMessage,
  OutboundMessage,
  ProviderSettings,
  SendOutcome,
  UnusableEvent,
} from './messages.ts';
import type { ProviderCallback } from './provider-callback.ts';

/** Each resolves only when the event is stored: the provider is acknowledged after that; a rejection makes it send again. */
export interface Listener<Content = MessageContent> {
  onMessage(message: InboundMessage<Content>): Promise<void>;
  onReport(report: DeliveryReport): Promise<void>;
  onUnusable(event: UnusableEvent): Promise<void>;
  /** The same for what comes with files, or may be a report on a message of ours; missing = nobody takes such. */
  onArrival?(arrival: DoorArrival<Content>): Promise<void>;
  /** How far a receiver has read what it reads from, for whoever reads after it; missing = it is not kept. Keeping it says also that somebody looked. */
  place?: { read(): Promise<unknown>; keep(place: object): Promise<void> };
  /** What outlives a receiver, for providers that give texts no id; missing = nothing does. */
  memory?: ReceiverMemory;
}

/** Ids of texts whose provider gives none begin with a prefix that says what was said, and name the receiver that took them. */
export interface ReceiverMemory {
  /** The id of a text that a receiver other than `except` took and may not have acknowledged before it ended; null = there is none. */
  findUnsettled(text: { to: string; prefix: string; except: string }): Promise<string | null>;
  /** What this receiver took longer ago than this is acknowledged for sure. */
  settled(mark: { receiver: string; agoMs: number }): Promise<void>;
}

/** Resolves when the allowed rate lets one more leave, which then leaves at once. */
export type Turn = () => Promise<void>;

/** The sending side of a provider: lives in the worker's lane. `send` resolves with an outcome, it does not throw. */
export interface Sender<Content = MessageContent> {
  /** `turn` is waited for before each further thing of a message that the provider counts by itself, as the parts of a long text. */
  send(message: OutboundMessage<Content>, turn?: Turn): Promise<SendOutcome>;
  /** How many sends may be on their way at once. */
  readonly window: number;
  /** Finishes what is under way (unanswered = unknown), then closes. */
  close(): Promise<void>;
}
/** The receiving side of a provider that is listened to: lives in the gateway. */
export interface Receiver {
  close(): Promise<void>;
}

export interface OpenOptions<Config, Secrets> extends ProviderSettings<Config, Secrets> {
  onStatus: (status: ConnectionStatus) => void;
}

export interface SenderOptions<Config, Secrets, Content extends MessageContent = MessageContent> extends OpenOptions<Config, Secrets> {
  /** For kinds whose sending connection brings things, too; missing = they are left with the peer. */
  listener?: Listener<Content> | undefined;
}

/** A message of ours that came back, or is late. */
export interface DoorBounce {
  messageId: string;
  /** For good; otherwise it may still arrive. */
  isFinal: boolean;
  /** Nobody is there: not to be tried with another message either. */
  isGone: boolean;
  code: string;
  words: string;
}

/** What comes in by a door of ours, for all providers of a kind at once. */
export interface DoorArrival<Content = MessageContent> {
  /** Addresses that were asked for and are ours, each once. */
  to: readonly string[];
  message: Omit<InboundMessage<Content>, 'to'>;
  /** What a server at the end of the way tells of a message of ours, instead of a message; null = it is one. */
  bounce: DoorBounce | null;
  /** Not kept anywhere yet; the content names them once they are. */
  files: readonly { name: string; contentType: string; bytes: Uint8Array }[];
}
export interface OpenedDoor {
  port: number;
  /** Finishes what is under way, then closes. */
  close(): Promise<void>;
}
/** A rejection of either makes whoever is there try again later. */
export type OpenDoor<Content = MessageContent> = (options: {
  host: string;
  /** 0 = any free port. */
  port: number;
  /** By which it calls itself. */
  name: string;
  /** The DNS servers that say whether a sender is who it says (none = those of the system); missing = nobody is asked. */
  dns?: readonly string[];
  isOurs(address: string): Promise<boolean>;
  /** Resolves when all of it is stored: it is acknowledged after that. */
  onArrival(arrival: DoorArrival<Content>): Promise<void>;
}) => Promise<OpenedDoor>;

/** What a provider's own account there holds; `amountMicros` in millionths of the currency, or of a message where there is none. */
export interface Balance {
  amountMicros: number;
  currency: string | null;
}

/** How the certificate stands that messages are signed with. */
export interface CertificateLight {
  state: 'ready' | 'expiring' | 'expired' | 'early' | 'missing' | 'unreadable' | 'unknownSerial';
  /** Its own serial number, hexadecimal; of all that there are, when none of them was meant. */
  serials: string[];
  /** Whose messages are signed with it. */
  addresses: string[];
  /** Milliseconds since 1970; null = there is none. */
  until: number | null;
}

/** How a kind is drawn in the catalogue, on a field of 64 by 44: lines as the data of a path, and the stations at their ends. */
export interface KindPicture {
  lines: string;
  stations?: readonly (readonly [x: number, y: number])[];
}

/** A transport provider: one folder with provider.ts, send.ts, and what it has of receive.ts, callback.ts, test.ts, balance.ts. Both schemas become the form in Channels. */
export interface ProviderType<Config = unknown, Secrets = unknown, Content extends MessageContent = MessageContent> {
  type: string;
  /** Whose messages it carries. */
  channel: Channel<Content>;
  /** A name, the same in every language. */
  title: string;
  help: Word;
  picture: KindPicture;
  config: z.ZodType<Config>;
  secrets: z.ZodType<Secrets>;
  /** What no setting goes beyond; null = it has no such limit. */
  limits: { perSecond: number | null };
  /** What this transport tells of the channel's own capabilities. */
  capabilities: { receives: boolean; receipts: boolean };
  openSender(options: SenderOptions<Config, Secrets, Content>): Sender<Content>;
  /** How long its peer waits for an answer to what it brings; missing = five seconds. */
  patienceMs?(config: Config): number;
  /** Missing, or null with these settings = nothing comes over a connection of ours. */
  openReceiver?(options: OpenOptions<Config, Secrets>, listener: Listener<Content>): Receiver | null;
  /** Missing = nothing comes in by a door that all providers of the kind share. */
  openDoor?: OpenDoor<Content>;
  /** Missing = the provider does not call us. */
  callback?: ProviderCallback<Config, Secrets, Content>;
  /** The address that a person has to enter there; null while settings for it are missing. */
  callbackUrl?(settings: ProviderSettings<Config, Secrets>): string | null;
  /** Tries address and password, and sends nothing. `accepted` = both are good. */
  test?(settings: ProviderSettings<Config, Secrets>): Promise<Pick<SendOutcome, 'result' | 'rawCode'>>;
  /** null = messages are not to be signed; missing = the kind signs none. */
  certificate?(settings: ProviderSettings<Config, Secrets>): Promise<CertificateLight | null>;
  /** What it has of a message whose answer was lost, never throwing; missing = it cannot be asked. */
  lookUp?(settings: ProviderSettings<Config, Secrets>, question: LookUpQuestion<Content>): Promise<LookUpAnswer>;
  /** Throws an operational error when the provider does not tell. */
  balance?(settings: ProviderSettings<Config, Secrets>): Promise<Balance>;
}
