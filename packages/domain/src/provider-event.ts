import { unusableCodes } from './unusable-code.ts';

/** How much an event of a provider matters; a log that keeps errors leaves the others out. */
export const eventLevels = ['error', 'info', 'debug'] as const;
export type EventLevel = (typeof eventLevels)[number];

/** What a person can ask a log to hold; `debug` ends by itself. */
export const logLevels = ['errors', 'all', 'debug'] as const;
export type LogLevel = (typeof logLevels)[number];

/** What happens with a provider, as its log has it. */
export const providerEventCodes = [
  ...unusableCodes,
  ...(['connection.up', 'connection.lost', 'connection.refused'] as const),
  ...(['send.done', 'send.failed', 'message.taken', 'report.taken', 'callback.refused'] as const),
  ...(['look_up.found', 'look_up.absent'] as const),
  ...(['provider.changed', 'provider.paused', 'provider.resumed', 'provider.reconnected'] as const),
  ...(['breaker.tripped', 'breaker.moved', 'breaker.probed', 'breaker.back'] as const),
  ...(['test.begun', 'test.done', 'test.reported'] as const),
  ...(['credit.asked', 'credit.unknown', 'credit.warned'] as const),
  ...(['dialogue', 'log.cut'] as const),
] as const;
export type ProviderEventCode = (typeof providerEventCodes)[number];
