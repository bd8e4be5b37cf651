export { checkSigned, type SignedRequest } from '../../types/data-hash/webhook.ts';
export { type HookAuth, HookConfig, type RateClass, rateClasses } from './hook-config.ts';
export { isInNetworks, readNetworks } from './networks.ts';
