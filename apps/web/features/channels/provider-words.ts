import type { Provider } from '@signalbox/contract';

/** Chip, and in plain words what stands still and what to do. */
export function providerState({ status, statusCode }: Pick<Provider, 'status' | 'statusCode'>): {
  state: string;
  word?: string;
  words: string | null;
} {
  if (status === 'off') return { state: 'off', words: 'It is switched off: nothing is sent or received through it.' };
  if (status === 'tripped') return { state: 'error', word: 'Stopped', words: trippedWords(statusCode ?? '') };
  if (statusCode !== null)
    return {
      state: 'warning',
      word: 'No connection',
      words: 'Signalbox cannot reach the operator and keeps trying. Messages wait meanwhile and go out when it answers again.',
    };
  return { state: 'connected', word: 'On', words: null };
}

function trippedWords(code: string): string {
  const rest = 'Messages wait in the queue and are not lost.';
  if (code.startsWith('credit'))
    return `The operator says that the credit is used up, so sending stopped by itself. Fill it up there, then have the channel switched on again. ${rest}`;
  if (code.startsWith('auth'))
    return `The operator refused our name or password, so sending stopped by itself before the access there is locked. Have the password checked, then the channel switched on again. ${rest}`;
  return `The operator refused us, so sending stopped by itself. ${rest}`;
}

export const providerTypeWord = (type: string): string => types[type] ?? type;
const types: Record<string, string> = { smpp: 'Text messages over SMPP', smtp: 'E-mail over SMTP', http: 'HTTP', webhook: 'HTTP' };

/** Settings as names and values people read: `System id`, `signalbox`. Secrets are not among them, the server keeps those to itself. */
export const configLines = (config: Provider['config']): { name: string; value: string }[] =>
  Object.entries(config).flatMap(([key, value]) => {
    if (value === null || value === undefined || value === '') return [];
    return [
      {
        name: configName(key),
        value: typeof value === 'boolean' ? (value ? 'Yes' : 'No') : typeof value === 'object' ? JSON.stringify(value) : String(value),
      },
    ];
  });

function configName(key: string): string {
  const words = key
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('_', ' ')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
