import {
  type ConnectionStatus,
  type DeliveryReport,
  type InboundMessage,
  type Listener,
  providerTypes,
  type Receiver,
  type Sender,
} from '@signalbox/channels';
import { onTestFinished } from 'vitest';
import { startSimulator } from '../../simulator.ts';
import { smsWorld } from './sms-world.ts';

/** A running simulator with its control API; closed at the end of the test. */
export async function useSimulator(options: { deliverTimeoutMs?: number } = {}) {
  const simulator = await startSimulator({
    controlPort: 0,
    worlds: [smsWorld({ port: 0, systemId: 'signalbox', password: 'secret', ...options })],
  });
  onTestFinished(() => simulator.close());
  const call = async <Body>(method: string, path: string, body?: unknown): Promise<Body> => {
    const response = await fetch(`http://127.0.0.1:${simulator.controlPort}${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as Body;
  };
  return { ...simulator, smppPort: simulator.ports.smpp ?? 0, call };
}

export type World = Awaited<ReturnType<typeof useSimulator>>;

const provider = () => {
  const found = providerTypes.get('smpp');
  if (!found) throw new Error('no smpp provider');
  return found;
};

interface Settings {
  password?: string;
  config?: Record<string, unknown>;
}

const openOptions = (port: number, statuses: ConnectionStatus[], { password = 'secret', config = {} }: Settings) => ({
  config: provider().config.parse({ host: '127.0.0.1', port, systemId: 'signalbox', ...config }),
  secrets: provider().secrets.parse({ password }),
  providerId: 'provider',
  onStatus: (status: ConnectionStatus) => void statuses.push(status),
});

/** A sender bound to this port; closed at the end of the test. */
export function useSender(port: number, settings: Settings = {}): { sender: Sender; statuses: ConnectionStatus[] } {
  const statuses: ConnectionStatus[] = [];
  const sender = provider().openSender(openOptions(port, statuses, settings));
  onTestFinished(() => sender.close());
  return { sender, statuses };
}

/** A receiver that keeps what it hears; `listener` may refuse first. */
export function useReceiver(port: number, { listener = {}, ...settings }: Settings & { listener?: Partial<Listener> } = {}) {
  const texts: (InboundMessage & { text?: unknown })[] = [];
  const reports: DeliveryReport[] = [];
  const statuses: ConnectionStatus[] = [];
  const receiver: Receiver | null | undefined = provider().openReceiver?.(openOptions(port, statuses, settings), {
    onMessage: async (message) => {
      await listener.onMessage?.(message);
      texts.push({ ...message, ...message.content });
    },
    onReport: async (report) => {
      await listener.onReport?.(report);
      reports.push(report);
    },
    onUnusable: async (event) => listener.onUnusable?.(event),
  });
  onTestFinished(() => receiver?.close());
  return { receiver, texts, reports, statuses };
}

export const textTo = (to: string, text: string, messageId = `${to} ${text}`) => ({
  messageId,
  from: 'Signalbox',
  to,
  content: { text },
  attempt: 1,
});
