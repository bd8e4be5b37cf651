import { bindUseCases } from '../shared/bind-use-cases.ts';
import type { ServiceContext } from '../shared/service-context.ts';
import { askCreditNow, changeCredit } from './change-credit.ts';
import { changeOwnAddress } from './change-own-address.ts';
import { changeProvider } from './change-provider.ts';
import { checkProvider } from './check-provider.ts';
import { copyProvider } from './copy-provider.ts';
import { createOwnAddress } from './create-own-address.ts';
import { createProvider } from './create-provider.ts';
import { deleteOwnAddress } from './delete-own-address.ts';
import { deleteProvider } from './delete-provider.ts';
import { listProviderUses } from './find-uses.ts';
import { listOwnAddresses } from './list-own-addresses.ts';
import { listProviderEvents } from './list-provider-events.ts';
import { listProviders } from './list-providers.ts';
import { listProviderTypes } from './provider-types.ts';
import { reconnectProvider } from './reconnect-provider.ts';
import { setKeywords } from './set-keywords.ts';
import { setPrices } from './set-prices.ts';
import { setProviderLog } from './set-provider-log.ts';
import { setProviderOrder } from './set-provider-order.ts';
import { joinOwnAddress, shareOwnAddress, unshareOwnAddress } from './share-own-address.ts';
import { testProvider } from './test-provider.ts';

export const providerServices = (context: ServiceContext) =>
  bindUseCases(context, {
    types: listProviderTypes,
    list: listProviders,
    create: createProvider,
    change: changeProvider,
    copy: copyProvider,
    reconnect: reconnectProvider,
    remove: deleteProvider,
    check: checkProvider,
    test: testProvider,
    uses: listProviderUses,
    events: listProviderEvents,
    setLog: setProviderLog,
    setOrder: setProviderOrder,
    setCredit: changeCredit,
    setPrices,
    askCredit: askCreditNow,
    ownAddresses: listOwnAddresses,
    createAddress: createOwnAddress,
    changeAddress: changeOwnAddress,
    removeAddress: deleteOwnAddress,
    shareAddress: shareOwnAddress,
    unshareAddress: unshareOwnAddress,
    joinAddress: joinOwnAddress,
    setKeywords,
  });
