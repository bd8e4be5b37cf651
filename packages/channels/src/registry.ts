import { aspsmsProvider } from './aspsms/provider.ts';
import type { ProviderType } from './contract/provider-type.ts';
import { elksProvider } from './elks/provider.ts';
import { httpTextProvider } from './httpsms/provider.ts';
import { smppProvider } from './smpp/provider.ts';
import { smtpProvider } from './smtp/provider.ts';
import { twilioProvider } from './twilio/provider.ts';

/** Every kind of transport provider by its type, the word in the column `provider.type`, in the order in which they are offered. */
export const providerTypes: ReadonlyMap<string, ProviderType> = new Map(
  [
    smppProvider as ProviderType,
    elksProvider as ProviderType,
    twilioProvider as ProviderType,
    aspsmsProvider as ProviderType,
    httpTextProvider as ProviderType,
    smtpProvider as ProviderType,
  ].map((provider) => [provider.type, provider]),
);
