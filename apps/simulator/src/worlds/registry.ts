import type { SimulatorEnv } from '@signalbox/env';
import { smsWorld } from './sms/sms-world.ts';
import type { OpenWorld } from './world.ts';

/** Every world of the simulator with its settings. */
export const worldsOf = (env: SimulatorEnv): OpenWorld[] => [
  smsWorld({ port: env.SMPP_PORT, systemId: env.SIMULATOR_SYSTEM_ID, password: env.SIMULATOR_PASSWORD }),
];
