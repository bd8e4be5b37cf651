import type { Database } from '@signalbox/db';
import { createLogger } from '@signalbox/env';
import { buildGraph, testSecretKey } from '@signalbox/testkit';
import { type ServiceSetup, serviceSetup } from '@signalbox/testkit/services';
import mqtt, { type IClientOptions, type MqttClient } from 'mqtt';
import { expect, onTestFinished } from 'vitest';
import { startGateway } from '../../gateway.ts';
import type { MqttPlace } from '../mqtt-door.ts';

/** A device with its secret. */
export type MadeDevice = Awaited<ReturnType<ServiceSetup['services']['devices']['create']>>;

/** Two accounts, a gateway with a broker on loopback, and clients of another make. */
export async function deviceWorld() {
  const at = await serviceSetup();
  return { ...at, ...worldOf(at) };
}

function worldOf(at: ServiceSetup) {
  const { database, ours } = at;
  const run = async (wanted: Partial<MqttPlace> = {}, db: Database = database.db) => {
    const gateway = await startGateway({
      ...{ db, log: createLogger('test', { write: () => {} }), host: '127.0.0.1', port: 0, secretKey: testSecretKey },
      ...{ gatewayUrl: 'http://gateway.test', simulatorUrl: 'http://127.0.0.1:9', types: new Map() },
      mqtt: { host: '127.0.0.1', port: 0, ...wanted },
    });
    onTestFinished(() => gateway.close());
    const port = gateway.mqttPort();
    if (port === null) throw new Error('the broker is not open');
    return { gateway, port };
  };
  const device = async (name: string, more: object = {}): Promise<MadeDevice> => at.services.devices.create(ours.owner, { name, ...more });
  return {
    run,
    device,
    /** A workflow that begins with what devices say, and ends. */
    listening: (settings: Record<string, unknown>, name = 'Listens') =>
      at.publish(buildGraph({ start: ['trigger.mqtt', settings], end: ['flow.stop', {}] }, ['start>end']), name),
    connect: async (port: number, { device: { user }, secret }: MadeDevice, options: IClientOptions = {}): Promise<MqttClient> => {
      const client = mqtt.connect({
        ...{ host: '127.0.0.1', port, username: user, password: secret, protocolVersion: 4, reconnectPeriod: 0, connectTimeout: 5000 },
        ...options,
      });
      onTestFinished(() => void client.end(true));
      client.on('error', () => {});
      await new Promise<void>((resolve, reject) => {
        client.once('connect', () => resolve());
        client.once('error', reject);
        client.once('close', () => reject(new Error('closed')));
      });
      return client;
    },
    /** The payloads that runs of a workflow were started with, oldest first. */
    async started({ workflowId }: { workflowId: string }): Promise<unknown[]> {
      const rows = await database.admin<{ output: { payload: unknown } }>(
        `select s.output from run r join run_step s on s.run_id = r.id and s.account_id = r.account_id and s.node_id = 'start'
         where r.workflow_id = $1 order by r.id`,
        [workflowId],
      );
      return rows.map((row) => row.output.payload);
    },
    runs: async ({ workflowId }: { workflowId: string }): Promise<number> => {
      const [row] = await database.admin<{ count: number }>('select count(*)::int as count from run where workflow_id = $1', [workflowId]);
      return row?.count ?? 0;
    },
    eventually: expect.poll,
  };
}
export type DeviceWorld = Awaited<ReturnType<typeof deviceWorld>>;
