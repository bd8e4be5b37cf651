import { z } from 'zod';

const Country = z.union([z.literal(''), z.string().regex(/^[A-Z]{2}$/)]);
/** What a part of a text costs by a provider, as its account typed it; '' = every country that has no price of its own. */
export const ProviderPrices = z.object({
  currency: z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^[A-Z]{3}$/, 'errors.provider_prices.no_currency'),
  each: z.array(z.object({ country: Country, amount: z.number().min(0).max(10_000) })).max(250),
});
export type ProviderPrices = z.output<typeof ProviderPrices>;
