import type { OpenWorld } from '../world.ts';
import { controlRoutes } from './control-routes.ts';
import { createSmsState } from './sms-state.ts';
import { startSmsc } from './smsc.ts';

export interface SmsWorldSettings {
  /** Of the SMSC; 0 takes a free port. */
  port: number;
  systemId: string;
  password: string;
  /** How long a deliver_sm waits for its answer before it is sent again. */
  deliverTimeoutMs?: number;
}

/** An SMSC with phones behind it. */
export const smsWorld =
  ({ deliverTimeoutMs = 10_000, ...settings }: SmsWorldSettings): OpenWorld =>
  async ({ host }) => {
    const state = createSmsState();
    const smsc = await startSmsc(state, { host, deliverTimeoutMs, ...settings });
    return {
      ports: { smpp: smsc.port },
      health: () => ({ binds: smsc.binds() }),
      routes: controlRoutes(state, smsc),
      close: async () => {
        state.timers.clear();
        await smsc.close();
      },
    };
  };
