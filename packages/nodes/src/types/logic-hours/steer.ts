import { type NodeResult, nodeError, type SteerContext } from '@signalbox/flow';
import { steerNode } from '../../contract/define-node.ts';
import { openingAt } from '../../shared/clock/week-windows.ts';
import { zoneName } from '../../shared/clock/zone-name.ts';
import { node } from './node.ts';

export const steering = steerNode(node, {
  enter: (input, context) => look(input, context),
  resume: (input, _answer, context) => look(input, context),
});

type Input = Parameters<NonNullable<Parameters<typeof steerNode<typeof node>>[1]['enter']>>[0];
function look(input: Input, context: SteerContext): NodeResult {
  const calendar = input.calendar === '' ? null : (context.calendar?.(input.calendar) ?? null);
  if (calendar === null && input.calendar !== '') return { error: unknownCalendar };
  const hours = { windows: input.windows, closed: input.closed, calendar, zone: zoneName(input, context) };
  const { open, opensAt, closesAt } = openingAt(hours, context.now);
  if (open) return { port: 'inside', output: { open, closesAt: iso(closesAt) } };
  if (input.mode !== 'hold') return { port: 'outside', output: { open, opensAt: iso(opensAt) } };
  return opensAt === null ? { error: neverOpen } : { wait: { keys: [], dueAt: opensAt, output: { opensAt: iso(opensAt) } } };
}

/** Empty = not in sight. */
const iso = (moment: number | null): string => (moment === null ? '' : new Date(moment).toISOString());
const unknownCalendar = nodeError('calendar.unknown', {}, 'calendar');
const neverOpen = nodeError('hours.never_open', {}, 'windows');
