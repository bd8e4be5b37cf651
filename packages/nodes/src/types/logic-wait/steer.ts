import { readMoment } from '@signalbox/domain';
import { durationMs, type NodeResult, nodeError } from '@signalbox/flow';
import { steerNode } from '../../contract/define-node.ts';
import { dueDate, nextDueDate } from '../../shared/clock/due-date.ts';
import { zoneName } from '../../shared/clock/zone-name.ts';
import { node } from './node.ts';

export const steering = steerNode(node, {
  enter: (input, context) => {
    const { now } = context;
    // Versions published before there were other modes have none.
    if (input.mode !== 'until' && input.mode !== 'field') return waitUntil(now + durationMs(input.duration));
    const zone = zoneName(input, context);
    const byField = input.mode === 'field';
    const base = readMoment(byField ? fieldOf(context.contact, input.field) : input.until, zone);
    if (!base) return { error: byField ? noDateIn(input.field) : noDate };
    const rule = { offset: byField ? input.offset : null, direction: input.direction, time: input.time, zone };
    const due = dueDate(base, rule);
    if (due > now) return waitUntil(due);
    if (input.past === 'nextYear') return waitUntil(nextDueDate(base, rule, now));
    return { port: input.past === 'leave' ? 'past' : 'next', output: { until: iso(due) } };
  },
  resume: () => ({ port: 'next', output: {} }),
});

const iso = (moment: number): string => new Date(moment).toISOString();
const waitUntil = (dueAt: number): NodeResult => ({ wait: { keys: [], dueAt, output: { until: iso(dueAt) } } });

function fieldOf(contact: Record<string, unknown> | null, name: string): unknown {
  const fields = contact?.fields;
  return typeof fields === 'object' && fields !== null && Object.hasOwn(fields, name) ? (fields as Record<string, unknown>)[name] : null;
}

const noDate = nodeError('wait.no_date', {}, 'until');
const noDateIn = (field: string) => nodeError('wait.no_date.field', { field }, 'field');
