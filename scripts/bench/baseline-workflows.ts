import { proxyLocalActivities } from '@temporalio/workflow';

interface Activities {
  step(items: { id: number; seq: number; event: unknown }[]): Promise<{ kind: 'call' | 'done'; id: number; seq: number }[]>;
  perform(calls: { id: number }[]): Promise<unknown[]>;
  single(value: number): Promise<number>;
}
const { step, perform, single } = proxyLocalActivities<Activities>({ startToCloseTimeout: '10s' });

/** The idea of the conductor and nothing else: no accounts, no errors, no traces to speak of. */
export async function baselineConduct(ids: number[]): Promise<void> {
  let todo = ids.map((id) => ({ id, seq: 0, event: null as unknown }));
  while (todo.length > 0) {
    const calls = (await step(todo)).filter((directive) => directive.kind === 'call');
    const results = calls.length > 0 ? await perform(calls) : [];
    todo = calls.map((call, i) => ({ id: call.id, seq: call.seq, event: results[i] }));
  }
}

/** One workflow per run: what the conductor replaces. */
export const baselineOneEach = (value: number): Promise<number> => single(value);
