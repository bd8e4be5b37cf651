export { createInbound } from './inbound/create-inbound.ts';
export type { HookOutcome, Inbound } from './inbound/inbound.ts';
export { createReceipts, type Receipts } from './receipts/create-receipts.ts';
export { sweepLane } from './receipts/sweep-lane.ts';
export { type ClaimedMessage, createLaneWork, type LaneWork } from './sending/lane-work.ts';
export { noteConnection } from './sending/note-connection.ts';
export { createMessageQueue } from './sending/queue-messages.ts';
export { readProvider, type StoredProvider } from './sending/read-provider.ts';
export { createTokenBucket, type TokenBucket } from './sending/token-bucket.ts';
