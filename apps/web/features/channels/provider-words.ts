import type { Provider } from '@signalbox/contract';
import type { Say } from '@signalbox/words/light';
import { connectionOf, providerState } from './provider-state.ts';

/** Chip, and in plain words what stands still and what to do. */
export function providerWords(
  t: Say,
  provider: Pick<Provider, 'status' | 'statusCode'>,
): { state: string; word?: string; words: string | null } {
  const state = providerState(provider);
  if (state === 'off') return { state, words: t('channels.off') };
  if (state === 'paused') return { state, words: t('channels.paused') };
  if (state === 'connected') return { state, word: t('channels.state.connected'), words: null };
  if (provider.status === 'tripped')
    return {
      state,
      word: t('channels.state.tripped'),
      words: `${stoppedWords(t, provider)} ${t('channels.tripped.meanwhile')}`,
    };
  const connection = connectionOf(provider);
  return {
    state,
    word: t(`channels.state.${connection}`),
    words: t(isBlocked(provider) ? 'channels.check.blocked' : connection === 'refused' ? 'channels.refused' : 'channels.unreachable'),
  };
}

/** Why a provider was stopped by itself. */
export const stoppedWords = (t: Say, { statusCode }: Pick<Provider, 'statusCode'>): string =>
  t(`channels.tripped.${trippedBy(statusCode ?? '')}`);

/** Who carries the messages of a stopped provider: the first of its channel that is on, and nobody's trouble before others'. */
export const nextOf = ({ id, channel }: Provider, all: readonly Provider[]): Provider | null =>
  all
    .filter((one) => one.channel === channel && one.id !== id && one.status === 'on' && one.addresses.length > 0)
    .toSorted((a, b) => Number(a.statusCode !== null) - Number(b.statusCode !== null) || a.place - b.place)[0] ?? null;

const isBlocked = ({ statusCode }: Pick<Provider, 'statusCode'>): boolean => statusCode?.includes('http.blocked') === true;

const trippedBy = (code: string): 'credit' | 'auth' | 'transient' | 'connection' | 'other' =>
  (['credit', 'auth', 'transient', 'connection'] as const).find((reason) => code.startsWith(reason)) ?? 'other';

/** Its place in the order of its channel, where there is an order. */
export function placeWord(t: Say, { id, channel }: Provider, all: readonly Provider[]): string | null {
  const order = all.filter((one) => one.channel === channel).toSorted((a, b) => a.place - b.place);
  const place = order.findIndex((one) => one.id === id);
  if (order.length < 2) return null;
  return place === 0 ? t('channels.place.first') : t('channels.place.later', { place: place + 1 });
}

/** `Text messages`: what a channel carries. */
export const channelWord = (t: Say, channel: string): string => t.find(`channels.of.${channel}`) ?? channel;

export const providerTypeWord = (t: Say, type: string): string => t.find(`channels.type.${type}`) ?? type;

/** `Short code`: a kind of own address. */
export const addressKindWord = (t: Say, kind: string): string => t.find(`channels.address.of.${kind}`) ?? kind;

/** What may be chosen for a setting, as people say it; settings that mean the same share their words. What has none, such as POST, is said as it is. */
export const choiceWord = (t: Say, setting: string, choice: string): string =>
  t.find(`channels.choice.${setting}.${choice}`) ?? t.find(`channels.choice.${choice}`) ?? choice;
