import { createLogger, endWhenAsked, simulatorEnv, tidyAfterStart } from '@signalbox/env';
import { startSimulator } from './simulator.ts';
import { worldsOf } from './worlds/registry.ts';

const env = simulatorEnv();
const log = createLogger('simulator');
const simulator = await startSimulator({ host: env.HOST, controlPort: env.SIMULATOR_PORT, worlds: worldsOf(env) });
log.info({ ports: simulator.ports, controlPort: simulator.controlPort }, 'the simulator is ready');

tidyAfterStart();
endWhenAsked(log, simulator.close);
