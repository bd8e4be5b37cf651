import { z } from 'zod';

/** Settings of an account at Twilio; titles and descriptions name the words that the form in Channels shows. */
export const TwilioConfig = z.object({
  accountSid: z
    .string()
    .trim()
    .regex(/^AC[0-9a-fA-F]{32}$/)
    .meta({ title: 'channels.twilio.accountSid', description: 'channels.twilio.accountSid.help' }),
  messagingService: z
    .union([z.literal(''), z.string().regex(/^MG[0-9a-fA-F]{32}$/)])
    .optional()
    .meta({ title: 'channels.twilio.messagingService', description: 'channels.twilio.messagingService.help' }),
  publicUrl: z
    .union([z.literal(''), z.url({ protocol: /^https?$/ })])
    .optional()
    .meta({ title: 'channels.callback.publicUrl', description: 'channels.callback.publicUrl.help' }),
  apiUrl: z
    .url({ protocol: /^https?$/ })
    .default('https://api.twilio.com')
    .meta({ title: 'channels.callback.apiUrl' }),
  timeoutMs: z.number().int().min(500).max(120_000).default(15_000).meta({ title: 'channels.callback.timeoutMs' }),
});
export type TwilioConfig = z.output<typeof TwilioConfig>;

export const TwilioSecrets = z.object({ authToken: z.string().min(1).max(200).meta({ title: 'channels.twilio.authToken' }) });
export type TwilioSecrets = z.output<typeof TwilioSecrets>;
