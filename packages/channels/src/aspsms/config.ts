import { z } from 'zod';
import { publicUrl, timeoutMs } from '../http/http-provider.ts';

/** Settings of an account at ASPSMS; titles and descriptions name the words that the form in Channels shows. */
export const AspsmsConfig = z.object({
  userKey: z.string().trim().min(1).max(60).meta({ title: 'channels.aspsms.userKey', description: 'channels.aspsms.userKey.help' }),
  protocol: z
    .enum(['json', 'soap'])
    .default('json')
    .meta({ title: 'channels.aspsms.protocol', description: 'channels.aspsms.protocol.help' }),
  publicUrl,
  apiUrl: z
    .union([z.literal(''), z.url({ protocol: /^https?$/ })])
    .default('')
    .meta({ title: 'channels.callback.apiUrl', description: 'channels.aspsms.apiUrl.help' }),
  timeoutMs,
});
export type AspsmsConfig = z.output<typeof AspsmsConfig>;

export const AspsmsSecrets = z.object({ password: z.string().min(1).max(200).meta({ title: 'channels.aspsms.password' }) });
export type AspsmsSecrets = z.output<typeof AspsmsSecrets>;
