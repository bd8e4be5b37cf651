import type { ProviderType } from '@signalbox/channels';
import { providerContract } from '../provider-contract.ts';
import { startPigeonPeer } from './pigeon-peer.ts';
import { pigeonProvider } from './pigeon-provider.ts';

// A provider that calls us keeps the same contract as one that is connected to.
providerContract(pigeonProvider as ProviderType, startPigeonPeer);
