import { providerTypes } from '@signalbox/channels';
import { channels } from '@signalbox/domain';
import { catalogue } from '@signalbox/nodes';
import { createEgress, createWaker } from '@signalbox/runner';
import { createServices, type Services } from '@signalbox/services';
import { testSecretKey } from '../database/seed.ts';
import type { TestDatabase } from '../database/test-database.ts';

/** The services over a test database; close them before the database. */
export function testServices(
  { db }: TestDatabase,
  options: { simulatorUrl?: string; linkUrl?: string; egressAllow?: readonly string[] } = {},
): { services: Services; close: () => Promise<void> } {
  const waker = createWaker({ router: db.router });
  const services = createServices({
    ...{ db, catalogue, channels, providerTypes, waker, secretKey: testSecretKey },
    ...{ gatewayUrl: 'http://gateway.test', simulatorUrl: options.simulatorUrl ?? 'http://127.0.0.1:9', linkUrl: options.linkUrl ?? '' },
    http: createEgress({ allowedHosts: options.egressAllow ?? [] }),
  });
  const close = async () => {
    await services.live.close();
    await waker.close();
  };
  return { services, close };
}
