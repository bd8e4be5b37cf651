import { z } from 'zod';
import { apiUrl, publicUrl, timeoutMs } from '../http/http-provider.ts';

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
  publicUrl,
  apiUrl: apiUrl('https://api.twilio.com'),
  timeoutMs,
});
export type TwilioConfig = z.output<typeof TwilioConfig>;

export const TwilioSecrets = z.object({ authToken: z.string().min(1).max(200).meta({ title: 'channels.twilio.authToken' }) });
export type TwilioSecrets = z.output<typeof TwilioSecrets>;
