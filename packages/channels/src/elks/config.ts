import { z } from 'zod';

/** Settings of an account at 46elks; titles and descriptions name the words that the form in Channels shows. */
export const ElksConfig = z.object({
  user: z.string().trim().min(1).max(100).meta({ title: 'channels.elks.user', description: 'channels.elks.user.help' }),
  publicUrl: z
    .union([z.literal(''), z.url({ protocol: /^https?$/ })])
    .optional()
    .meta({ title: 'channels.callback.publicUrl', description: 'channels.callback.publicUrl.help' }),
  apiUrl: z
    .url({ protocol: /^https?$/ })
    .default('https://api.46elks.com')
    .meta({ title: 'channels.callback.apiUrl' }),
  timeoutMs: z.number().int().min(500).max(120_000).default(15_000).meta({ title: 'channels.callback.timeoutMs' }),
});
export type ElksConfig = z.output<typeof ElksConfig>;

export const ElksSecrets = z.object({ password: z.string().min(1).max(200).meta({ title: 'channels.elks.password' }) });
export type ElksSecrets = z.output<typeof ElksSecrets>;
