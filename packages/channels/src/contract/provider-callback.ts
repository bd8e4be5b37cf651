import type { DeliveryReport, InboundMessage, ProviderSettings } from './messages.ts';

/** A request of a provider to our address for it, as it came: signatures are made over the raw body. */
export interface CallbackRequest {
  method: string;
  query: Readonly<Record<string, string>>;
  /** Names in small letters. */
  headers: Readonly<Record<string, string>>;
  body: string;
}

export interface CallbackAnswer {
  status: number;
  headers?: Readonly<Record<string, string>>;
  body?: string;
}

/** What a request tells. `answer` is given when all of it is stored; a request that is refused (bad signature, unreadable) tells nothing. */
export type CallbackNews<Content> =
  | { refused: CallbackAnswer }
  | { messages: InboundMessage<Content>[]; reports: DeliveryReport[]; answer: CallbackAnswer };

/** Reads what a provider calls us with; checks first that it is the provider. */
export interface ProviderCallback<Config, Secrets, Content> {
  read(settings: ProviderSettings<Config, Secrets>, request: CallbackRequest): Promise<CallbackNews<Content>>;
}
