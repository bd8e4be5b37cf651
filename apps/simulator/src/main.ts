import { createLogger, simulatorEnv } from '@signalbox/env';
import { startSimulator } from './simulator.ts';
import { worldsOf } from './worlds/registry.ts';

const env = simulatorEnv();
const log = createLogger('simulator');
const simulator = await startSimulator({ host: env.HOST, controlPort: env.SIMULATOR_PORT, worlds: worldsOf(env) });
log.info({ ports: simulator.ports, controlPort: simulator.controlPort }, 'the simulator is ready');

const stop = (signal: string) => {
  log.info({ signal }, 'stopping');
  void simulator.close().then(() => process.exit(0));
};
process.once('SIGTERM', stop);
process.once('SIGINT', stop);
