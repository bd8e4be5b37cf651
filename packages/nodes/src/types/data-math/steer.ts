import { longNumberOf, numberOf, roundNumber, tidyNumber } from '@signalbox/domain';
import { steerNode } from '../../contract/define-node.ts';
import { failed, shown } from '../../shared/values/failed.ts';
import type { operations } from './card.ts';
import { node } from './node.ts';

export const steering = steerNode(node, {
  enter: ({ operation, a: left, b: right, rounding, decimals }) => {
    const a = numberOf(left);
    if (a === null) return notNumber(left, 'a');
    const b = single.has(operation) ? 0 : numberOf(right);
    if (b === null) return notNumber(right, 'b');
    if (b === 0 && (operation === 'divide' || operation === 'remainder')) return failed('math.division_by_zero', {}, 'b');
    if (a < 0 && operation === 'root') return failed('math.no_result.root', { value: a }, 'a');
    const result = tidyNumber(calculate[operation](a, b));
    if (!Number.isFinite(result)) return failed('math.no_result', {}, 'a');
    return { port: 'next', output: { result: roundNumber(result, rounding, decimals) } };
  },
});

const single: ReadonlySet<string> = new Set(['round', 'absolute', 'root']);
const calculate: Record<keyof typeof operations, (a: number, b: number) => number> = {
  add: (a, b) => a + b,
  subtract: (a, b) => a - b,
  multiply: (a, b) => a * b,
  divide: (a, b) => a / b,
  remainder: (a, b) => a % b,
  power: (a, b) => a ** b,
  smaller: Math.min,
  larger: Math.max,
  percent: (a, b) => (a * b) / 100,
  round: (a) => a,
  absolute: Math.abs,
  root: Math.sqrt,
};

const notNumber = (value: unknown, field: string) =>
  failed(longNumberOf(value) === null ? 'number.invalid' : 'number.too_long', { value: shown(value) }, field);
