import { maskSecrets } from './mask-secrets.ts';
import type { ProviderLogs } from './provider-logs.ts';

/** What a provider and we say to each other, into its log while debug is on. */
export const dialogueOf = (
  logs: Pick<ProviderLogs, 'wants' | 'note'>,
  { providerId, secrets }: { providerId: string; secrets: Readonly<Record<string, string>> },
) => ({
  get isOpen() {
    return logs.wants(providerId, 'debug');
  },
  say: (way: 'out' | 'in', text: string) =>
    logs.note(providerId, { level: 'debug', code: 'dialogue', raw: { way, text: maskSecrets(text.slice(0, longest), secrets) } }),
});

const longest = 8000;
