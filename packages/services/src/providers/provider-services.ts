import { bindUseCases } from '../shared/bind-use-cases.ts';
import type { ServiceContext } from '../shared/service-context.ts';
import { listOwnAddresses } from './list-own-addresses.ts';
import { listProviderEvents } from './list-provider-events.ts';
import { listProviders } from './list-providers.ts';

export const providerServices = (context: ServiceContext) =>
  bindUseCases(context, { list: listProviders, events: listProviderEvents, ownAddresses: listOwnAddresses });
