import { type Database, sealSecret, type Tx } from '@signalbox/db';
import { newId } from '@signalbox/domain';
import type { DemoAccount } from './demo-accounts.ts';
import type { SeededAccount } from './seed-account.ts';

export interface SimulatorBind {
  host: string;
  port: number;
  systemId: string;
  password: string;
}

/** The account's SMPP provider at the simulator with its short code. An existing one follows the simulator's port and password, unless it was pointed elsewhere. */
export async function seedSimulator(
  db: Database,
  { accountId, demo }: SeededAccount,
  bind: SimulatorBind & { secretKey: string },
): Promise<void> {
  const { host, port, password, secretKey } = bind;
  const systemId = `${bind.systemId}${demo.provider.systemIdSuffix}`;
  await db.withAccount(accountId, async (tx) => {
    const found = await tx.provider.findFirst({ where: { accountId, name: demo.provider.name, type: 'smpp' } });
    if (found && !isSimulator(found.config, host, systemId)) return;
    const providerId = found?.id ?? newId();
    const config = { host, port, systemId };
    if (found) await tx.provider.update({ where: { accountId_id: { accountId, id: providerId } }, data: { config } });
    else await addProvider(tx, { accountId, providerId, demo, config });
    const place = { accountId, table: 'provider_secret', row: providerId, field: 'password' };
    const secret = { ...sealSecret(secretKey, place, password), setAt: new Date() };
    const key = { accountId, providerId, field: 'password' };
    await tx.providerSecret.upsert({ where: { accountId_providerId_field: key }, create: { ...key, ...secret }, update: secret });
  });
}

/** Still ours to change: same host and same system_id as the simulator's. */
function isSimulator(config: unknown, host: string, systemId: string): boolean {
  if (typeof config !== 'object' || config === null) return false;
  return 'host' in config && config.host === host && 'systemId' in config && config.systemId === systemId;
}

async function addProvider(
  tx: Tx,
  {
    accountId,
    providerId,
    demo,
    config,
  }: { accountId: number; providerId: string; demo: DemoAccount; config: { host: string; port: number; systemId: string } },
) {
  const { name, status } = demo.provider;
  await tx.provider.create({ data: { accountId, id: providerId, type: 'smpp', channel: 'sms', name, config, status } });
  await tx.providerGrant.create({ data: { accountId, providerId, ownerAccountId: accountId, channel: 'sms' } });
  await tx.ownAddress.create({ data: { accountId, id: newId(), kind: 'short_code', value: demo.shortCode, providerId } });
}
