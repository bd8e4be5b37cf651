import type { Provider, ProviderKind } from '@signalbox/contract';

/** What the settings of a provider weaken, in words: told as long as it is true. */
export const risksOf = (kind: ProviderKind | undefined, { config }: Pick<Provider, 'config'>): string[] =>
  (kind?.fields ?? []).flatMap(({ name, risk }) => (risk !== null && config[name] === true ? [risk] : []));
