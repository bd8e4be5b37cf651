import { optionalDuration, type Port, waitConditions } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { portsFrom, titlesOf } from '../../shared/port-lists.ts';

const usual = [{ port: 'reply', title: 'Answer', kind: 'reply' as const, value: '', key: '' }];

export const node = defineNode({
  type: 'logic.waitFor',
  kind: 'effect',
  group: 'logic',
  waits: true,
  needsText: ({ conditions }) => (conditions as { kind?: unknown }[]).some((one) => one.kind === 'reply'),
  needsContact: ({ conditions }) => (conditions as { kind?: unknown }[]).some((one) => one.kind === 'tag'),
  title: 'Wait for something',
  help: 'Waits until the first of several things happens: an answer, an event, a tag, a delivery, a link that is opened, a call from outside.',
  icon: 'clock-arrow-down',
  synonyms: ['until', 'event', 'signal', 'callback', 'listen', 'delivered', 'first of'],
  input: z.object({
    conditions: waitConditions({ title: 'Waits for', help: 'What happens first decides the way.' }).default(usual),
    timeout: optionalDuration({ title: 'Wait no longer than' }).default({ amount: 1, unit: 'days' }),
  }),
  output: z.object({ matched: z.string(), text: z.string(), values: z.record(z.string(), z.unknown()) }),
  ports: ({ conditions, timeout }) => [
    ...portsFrom(conditions),
    ...(timeout ? [{ name: 'timeout', title: 'Nothing in time', line: 'siding', optional: true, sets: [] } satisfies Port] : []),
  ],
  summary: ({ conditions }, t) => titlesOf(t, conditions, { type: 'logic.waitFor', usual }),
});
