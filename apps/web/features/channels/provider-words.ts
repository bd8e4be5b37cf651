import type { Provider } from '@signalbox/contract';
import type { Say } from '@signalbox/words/light';
import { providerState } from './provider-state.ts';

/** Chip, and in plain words what stands still and what to do. */
export function providerWords(
  t: Say,
  provider: Pick<Provider, 'status' | 'statusCode'>,
): { state: string; word?: string; words: string | null } {
  const state = providerState(provider);
  if (state === 'off') return { state, words: t('channels.off') };
  if (state === 'error')
    return { state, word: t('channels.stopped'), words: t(`channels.tripped.${trippedBy(provider.statusCode ?? '')}`) };
  if (state === 'warning') return { state, word: t('channels.noConnection'), words: t('channels.unreachable') };
  return { state, word: t('channels.on'), words: null };
}

const trippedBy = (code: string): 'credit' | 'auth' | 'other' =>
  code.startsWith('credit') ? 'credit' : code.startsWith('auth') ? 'auth' : 'other';

export const providerTypeWord = (t: Say, type: string): string => t.find(`channels.type.${type}`) ?? type;

/** Settings as names and values people read: `System id`, `signalbox`. Secrets are not among them, the server keeps those to itself. */
export const configLines = (t: Say, { type, config }: Pick<Provider, 'type' | 'config'>): { name: string; value: string }[] =>
  Object.entries(config).flatMap(([key, value]) => {
    if (value === null || value === undefined || value === '') return [];
    return [
      {
        name: t.find(`channels.${type}.${key}`) ?? configName(key),
        value:
          typeof value === 'boolean'
            ? t(value ? 'common.yes' : 'common.no')
            : typeof value === 'object'
              ? JSON.stringify(value)
              : String(value),
      },
    ];
  });

/** Of a setting that has no words. */
function configName(key: string): string {
  const words = key
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('_', ' ')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
