import type { SimulatorEnv } from '@signalbox/env';
import { emailWorld } from './email/email-world.ts';
import { operatorsWorld } from './operators/operators-world.ts';
import { smsWorld } from './sms/sms-world.ts';
import type { OpenWorld } from './world.ts';

/** Every world of the simulator with its settings. */
export const worldsOf = (env: SimulatorEnv): OpenWorld[] => [
  smsWorld({ port: env.SMPP_PORT, systemId: env.SIMULATOR_SYSTEM_ID, password: env.SIMULATOR_PASSWORD }),
  emailWorld({ port: env.SIMULATOR_MAIL_PORT, door: { host: env.MAIL_HOST, port: env.MAIL_PORT } }),
  operatorsWorld({ password: env.SIMULATOR_PASSWORD }),
];
