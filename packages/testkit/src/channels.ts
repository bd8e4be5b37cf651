export { type PigeonContent, pigeon } from './channels/pigeon/pigeon.ts';
export { startPigeonPeer } from './channels/pigeon/pigeon-peer.ts';
export { pigeonProvider } from './channels/pigeon/pigeon-provider.ts';
export { letterNode, letterTrigger } from './channels/pigeon/pigeon-trigger.ts';
export { providerContract } from './channels/provider-contract.ts';
export { type PeerOutcome, type ProviderPeer, peerProviderId, type StartPeer } from './channels/provider-peer.ts';
