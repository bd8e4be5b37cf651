import { z } from 'zod';
import { apiUrl, publicUrl, timeoutMs } from '../http/http-provider.ts';

/** Settings of an account at 46elks; titles and descriptions name the words that the form in Channels shows. */
export const ElksConfig = z.object({
  user: z.string().trim().min(1).max(100).meta({ title: 'channels.elks.user', description: 'channels.elks.user.help' }),
  publicUrl,
  apiUrl: apiUrl('https://api.46elks.com'),
  timeoutMs,
});
export type ElksConfig = z.output<typeof ElksConfig>;

export const ElksSecrets = z.object({ password: z.string().min(1).max(200).meta({ title: 'channels.elks.password' }) });
export type ElksSecrets = z.output<typeof ElksSecrets>;
