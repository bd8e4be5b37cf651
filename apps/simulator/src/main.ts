import { createLogger, simulatorEnv } from '@signalbox/env';
import { startSimulator } from './simulator.ts';

const env = simulatorEnv();
const log = createLogger('simulator');
const simulator = await startSimulator({
  host: env.HOST,
  smppPort: env.SMPP_PORT,
  controlPort: env.SIMULATOR_PORT,
  systemId: env.SIMULATOR_SYSTEM_ID,
  password: env.SIMULATOR_PASSWORD,
});
log.info({ smppPort: simulator.smppPort, controlPort: simulator.controlPort }, 'the simulator is ready');

const stop = (signal: string) => {
  log.info({ signal }, 'stopping');
  void simulator.close().then(() => process.exit(0));
};
process.once('SIGTERM', stop);
process.once('SIGINT', stop);
