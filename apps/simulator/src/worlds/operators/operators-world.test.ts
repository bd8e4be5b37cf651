import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { providerTypes } from '@signalbox/channels';
import { httpDoubles } from '@signalbox/channels/doubles';
import { expect, onTestFinished, test } from 'vitest';
import { startSimulator } from '../../simulator.ts';
import { operatorsWorld } from './operators-world.ts';

const providerId = '0193a5c1-7b3e-7c4d-9f2a-5d1e8b6c4a21';
const text = {
  messageId: '0193a5c1-7b3e-7c4d-9f2a-5d1e8b6c4a22',
  from: 'Norrvik',
  to: '+46701740601',
  attempt: 1,
  content: { text: 'Hej då' },
};

test.each(httpDoubles.map((double) => [double.type, double] as const))(
  '%s can be connected, tried, and reports what became of a text',
  async (kind, double) => {
    const simulator = await startSimulator({ controlPort: 0, worlds: [operatorsWorld({ password: 'practice' })] });
    onTestFinished(simulator.close);
    const at = `http://127.0.0.1:${simulator.controlPort}/operators/${kind}`;
    const type = providerTypes.get(kind);
    const { publicUrl, heard } = await house();
    const { config, secrets } = double.settings('practice', at);
    const settings = { config: type?.config.parse({ ...config, publicUrl }), secrets: type?.secrets.parse(secrets), providerId };
    const sender = type?.openSender({ ...settings, onStatus: () => {} });
    expect(await sender?.send(text)).toMatchObject({ result: 'accepted' });
    await expect.poll(heard).toHaveLength(2);
    const { texts } = (await (await fetch(`${at}/control/texts`)).json()) as { texts: { text: string }[] };
    expect(texts.map((one) => one.text)).toEqual(['Hej då']);
    await fetch(`${at}/control/fault`, { method: 'PUT', body: JSON.stringify({ fault: 'lost' }) });
    expect(await sender?.send(text)).toMatchObject({ result: 'unknown' });
    await sender?.close();
  },
);

/** Where reports come to. */
async function house() {
  const calls: string[] = [];
  const server = createServer((request, response) => {
    calls.push(request.url ?? '');
    response.writeHead(200).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => new Promise<void>((resolve) => void server.close(() => resolve())));
  return { publicUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, heard: () => calls };
}
