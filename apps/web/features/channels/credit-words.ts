import type { ProviderCredit } from '@signalbox/contract';
import type { Format } from '@signalbox/ui';

/** `84,120`, `12.34 USD`; null = it was never told. */
export const creditAmount = (f: Format, { amount, currency }: Pick<ProviderCredit, 'amount' | 'currency'>): string | null =>
  amount === null ? null : [f.number(Math.round(amount * 100) / 100), currency].filter(Boolean).join(' ');

/** Less is left than somebody said. */
export const isLow = ({ amount, threshold }: Pick<ProviderCredit, 'amount' | 'threshold'>): boolean =>
  amount !== null && threshold !== null && amount < threshold;
