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
  if (state === 'paused') return { state, words: t('channels.paused') };
  if (state === 'error')
    return {
      state,
      word: t('channels.stopped'),
      words: `${t(`channels.tripped.${trippedBy(provider.statusCode ?? '')}`)} ${t('channels.tripped.meanwhile')}`,
    };
  if (state === 'warning') return { state, word: t('channels.noConnection'), words: t('channels.unreachable') };
  return { state, word: t('channels.on'), words: null };
}

const trippedBy = (code: string): 'credit' | 'auth' | 'transient' | 'connection' | 'other' =>
  (['credit', 'auth', 'transient', 'connection'] as const).find((reason) => code.startsWith(reason)) ?? 'other';

/** `Text messages`: what a channel carries. */
export const channelWord = (t: Say, channel: string): string => t.find(`channels.of.${channel}`) ?? channel;

export const providerTypeWord = (t: Say, type: string): string => t.find(`channels.type.${type}`) ?? type;

/** `Short code`: a kind of own address. */
export const addressKindWord = (t: Say, kind: string): string => t.find(`channels.address.of.${kind}`) ?? kind;
