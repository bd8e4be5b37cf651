import { durationMs, type NodeResult } from '@signalbox/flow';
import { runNode } from '../../contract/define-node.ts';
import type { EffectItem } from '../../contract/effect-context.ts';
import { askTogether } from '../../shared/ask-together.ts';
import { valuesOf } from '../../shared/named-values.ts';
import { failed } from '../../shared/values/failed.ts';
import { node } from './node.ts';

export const run = runNode(node, (items, { publishing, now }) =>
  askTogether(
    items,
    (item) => {
      if (item.answer) return { result: answered(item.answer) };
      const { device: typed, values, timeout } = item.input;
      const device = typed.trim();
      if (!/^[a-z0-9][a-z0-9-]{0,39}$/.test(device)) return { result: failed('device.unknown', { device: device.slice(0, 80) }, 'device') };
      const id = commandId(item);
      const payload = JSON.stringify({ ...valuesOf(values), id });
      return {
        ask: { topic: `d/${device}/down`, payload, qos: 1 as const, isRetained: false, until: now + durationMs(timeout), commandId: id },
      };
    },
    (wanted) => publishing.publish(wanted),
    (_got, _item, { commandId: id, until }) => ({ wait: { keys: [{ kind: 'device', key: id }], dueAt: until, output: { id } } }),
  ),
);

/** The same for every repeat of this visit, so that a device that hears it twice knows. */
const commandId = ({ runId, nodeId, visit }: Pick<EffectItem<unknown>, 'runId' | 'nodeId' | 'visit'>): string =>
  `cmd_${runId}_${nodeId}_${visit}`;

function answered({ kind, payload, output }: NonNullable<EffectItem<unknown>['answer']>): NodeResult {
  const id = String(output.id ?? '');
  if (kind === 'timeout') return { port: 'timeout', output: { id } };
  return { port: payload.ok === false ? 'refused' : 'acknowledged', output: { id, answer: payload } };
}
