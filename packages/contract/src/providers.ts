import { z } from 'zod';

/** A number, short code or sender name of the account. */
export const OwnAddress = z.object({
  id: z.string(),
  kind: z.string(),
  value: z.string(),
  providerId: z.string(),
  providerName: z.string(),
});
export const OwnAddressList = z.object({ items: z.array(OwnAddress) });
export type OwnAddressList = z.output<typeof OwnAddressList>;

/** A configured transport; secrets are in no answer. */
export const Provider = z.object({
  id: z.string(),
  type: z.string(),
  channel: z.string(),
  name: z.string(),
  status: z.string(),
  statusCode: z.string().nullable(),
  perSecond: z.number().nullable(),
  config: z.record(z.string(), z.unknown()),
  addresses: z.array(z.string()),
});
export type Provider = z.output<typeof Provider>;
export const ProviderList = z.object({ items: z.array(Provider) });
export type ProviderList = z.output<typeof ProviderList>;
