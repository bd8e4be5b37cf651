import { providerTypes } from '@signalbox/channels';
import { openDatabase } from '@signalbox/db';
import { channels } from '@signalbox/domain';
import { catalogue } from '@signalbox/nodes';
import { createEgress, createWaker } from '@signalbox/runner';
import { createServices, type Services } from '@signalbox/services';

export interface ServicesPlace {
  databaseUrl: string;
  secretKey: string;
  gatewayUrl: string;
  simulatorUrl: string;
}

/** What people can do, done by this process in a Signalbox that runs. */
export async function withServices<Result>(
  { databaseUrl, ...place }: ServicesPlace,
  work: (services: Services) => Promise<Result>,
): Promise<Result> {
  const db = openDatabase(databaseUrl);
  const waker = createWaker({ router: db.router });
  const services = createServices({ db, catalogue, channels, providerTypes, waker, http: createEgress({ allowedHosts: [] }), ...place });
  try {
    return await work(services);
  } finally {
    await services.live.close();
    await waker.close();
    await db.close();
  }
}
