import type { Outside } from './contract/outside.ts';
import type { ProviderType } from './contract/provider-type.ts';

/** The same kinds, whose every connection and request goes by this way. */
export function guardedTypes(types: ReadonlyMap<string, ProviderType>, outside: Outside): ReadonlyMap<string, ProviderType> {
  return new Map([...types].map(([name, type]) => [name, guarded(type, outside)]));
}

function guarded(type: ProviderType, outside: Outside): ProviderType {
  const { openReceiver, test, balance, lookUp } = type;
  return {
    ...type,
    openSender: (options) => type.openSender({ ...options, outside }),
    ...(openReceiver ? { openReceiver: (options, listener) => openReceiver({ ...options, outside }, listener) } : {}),
    ...(test ? { test: (settings) => test({ ...settings, outside }) } : {}),
    ...(lookUp ? { lookUp: (settings, question) => lookUp({ ...settings, outside }, question) } : {}),
    ...(balance ? { balance: (settings) => balance({ ...settings, outside }) } : {}),
  };
}
