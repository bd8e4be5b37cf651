export { type Heard, isHeard, type MqttConfig, readMqttConfig } from './mqtt-config.ts';
