export { closeServer } from './close-server.ts';
export { endWhenAsked } from './end-when-asked.ts';
export {
  type GatewayEnv,
  gatewayEnv,
  migrationEnv,
  mqttAddress,
  type SeedEnv,
  type SimulatorEnv,
  seedEnv,
  simulatorEnv,
  type WebEnv,
  type WorkerEnv,
  webEnv,
  workerEnv,
} from './env.ts';
export { envExample } from './env-example.ts';
export { type EnvName, envKeys } from './env-keys.ts';
export { createLogger, type Logger } from './logger.ts';
export { type PartsEnv, partsEnv } from './parts-env.ts';
export { practiceHosts } from './practice-hosts.ts';
export { EnvError } from './read-env.ts';
export { testEnv } from './test-env.ts';
export { tidyAfterStart } from './tidy-after-start.ts';
export { type TimedSpan, timed } from './timed.ts';
