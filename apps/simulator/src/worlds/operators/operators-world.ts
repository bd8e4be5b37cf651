import { setTimeout as sleep } from 'node:timers/promises';
import { httpDoubles, playDouble } from '@signalbox/channels/doubles';
import type { OpenWorld } from '../world.ts';
import { bringCall } from './bring-call.ts';
import { operatorRoutes } from './operator-routes.ts';

export interface OperatorsWorldSettings {
  /** What signs in at each of them, and what they sign with. */
  password: string;
}

/** The operators that are reached over HTTP, each at `/operators/<kind>` of the control port; they report to whoever sent. */
export const operatorsWorld =
  ({ password }: OperatorsWorldSettings): OpenWorld =>
  async () => {
    const ended = new AbortController();
    const slow = () => sleep(slowMs, undefined, { signal: ended.signal }).catch(() => {});
    const operators = new Map(
      httpDoubles.map((double) => [
        double.type,
        { double, played: playDouble(double, { secret: password, reports: true, slow, bring: (call) => bringCall(call, ended.signal) }) },
      ]),
    );
    return {
      ports: {},
      health: () => ({ operators: operators.size }),
      routes: operatorRoutes(operators),
      close: async () => ended.abort(),
    };
  };

/** Longer than anybody waits for an answer. */
const slowMs = 20_000;
