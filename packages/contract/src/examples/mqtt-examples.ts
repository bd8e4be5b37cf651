import type { ListenMqtt, MqttExample } from '../mqtt-examples.ts';

export const listenMqttExample: ListenMqtt = { from: 'device', device: 'boiler-07' };
export const mqttExampleExample: MqttExample = {
  until: '2026-03-02T08:05:00.000Z',
  heard: { topic: 't/7/d/boiler-07/up', device: 'boiler-07', text: '{"temperature": 62.4}', at: '2026-03-02T08:00:00.000Z' },
};
