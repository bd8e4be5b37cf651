import type { ProviderType } from '@signalbox/channels';
import { userError } from '@signalbox/domain';
import type { ActorContext, ServiceContext } from '../shared/service-context.ts';

/** What an account can connect, by type. */
export const listProviderTypes = ({ providerTypes }: ActorContext): readonly ProviderType[] => [...providerTypes.values()];

export function requireType({ providerTypes }: Pick<ServiceContext, 'providerTypes'>, type: string): ProviderType {
  const found = providerTypes.get(type);
  if (!found) throw userError('provider.type_unknown', { type }, { field: 'type' });
  return found;
}
