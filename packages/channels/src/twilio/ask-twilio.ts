import { type Asked, askProvider, basicAuth } from '../ask-provider.ts';
import type { ProviderSettings } from '../contract/messages.ts';
import type { TwilioConfig, TwilioSecrets } from './config.ts';

export type TwilioSettings = ProviderSettings<TwilioConfig, TwilioSecrets>;

/** One request about the account: forms go there, JSON comes back (https://www.twilio.com/docs/messaging/api). */
export function askTwilio({ config, secrets, dialogue }: TwilioSettings, path: string, form?: Record<string, string>): Promise<Asked> {
  const headers = { authorization: basicAuth(config.accountSid, secrets.authToken) };
  const { timeoutMs } = config;
  const url = `${config.apiUrl.replace(/\/+$/, '')}/2010-04-01/Accounts/${config.accountSid}${path}`;
  if (!form) return askProvider(url, { method: 'GET', headers, timeoutMs, dialogue });
  const body = new URLSearchParams(form).toString();
  return askProvider(url, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
    body,
    timeoutMs,
    dialogue,
  });
}
