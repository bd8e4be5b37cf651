import { type Asked, askProvider, basicAuth } from '../ask-provider.ts';
import type { ProviderSettings } from '../contract/messages.ts';
import type { ElksConfig, ElksSecrets } from './config.ts';

export type ElksSettings = ProviderSettings<ElksConfig, ElksSecrets>;

/** One request to 46elks: forms go there, JSON comes back (https://46elks.com/docs). */
export function askElks({ config, secrets, dialogue }: ElksSettings, path: string, form?: Record<string, string>): Promise<Asked> {
  const headers = { authorization: basicAuth(config.user, secrets.password) };
  const { timeoutMs } = config;
  const url = `${config.apiUrl.replace(/\/+$/, '')}/a1${path}`;
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
