import type { SendLimit } from '@signalbox/contract';
import { spacedPhone } from '@signalbox/domain';
import type { Say } from '@signalbox/words/light';

/** What a limit is about: `To Norway`. */
export function limitWords(t: Say, { scope, key, address }: Pick<SendLimit, 'scope' | 'key' | 'address'>): string {
  if (scope === 'sender')
    return address === null ? t('channels.limits.of.goneSender') : t('channels.limits.of.sender', { address: spacedPhone(address) });
  if (scope === 'country') return t('channels.limits.of.country', { country: countryName(t, key) });
  if (scope === 'category') return t('channels.limits.of.category', { category: key });
  return t('channels.limits.of.account');
}

/** `NO` as people say it. */
export const countryName = ({ language }: Say, code: string): string =>
  new Intl.DisplayNames([language], { type: 'region', fallback: 'code' }).of(code) ?? code;
