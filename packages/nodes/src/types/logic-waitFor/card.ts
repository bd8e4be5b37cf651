import type { Port } from '@signalbox/flow';
import { defineCard } from '../../contract/define-card.ts';
import { portsFrom, titlesOf } from '../../shared/port-lists.ts';

export const usual = [{ port: 'reply', title: 'Answer', kind: 'reply' as const, value: '', key: '' }];

export const card = defineCard({
  type: 'logic.waitFor',
  kind: 'effect',
  group: 'logic',
  waits: true,
  needsText: ({ conditions }) => (conditions as { kind?: unknown }[]).some((one) => one.kind === 'reply'),
  title: 'Wait for something',
  help: 'Waits until the first of several things happens: an answer, an event, a tag, a delivery, a link that is opened, a call from outside.',
  icon: 'clock-arrow-down',
  synonyms: ['until', 'event', 'signal', 'callback', 'listen', 'delivered', 'first of'],
  ports: ({ conditions, timeout }) => [
    ...portsFrom(conditions),
    ...(timeout ? [{ name: 'timeout', title: 'Nothing in time', line: 'siding', optional: true, sets: [] } satisfies Port] : []),
  ],
  summary: ({ conditions }: { conditions?: unknown }, t) => titlesOf(t, conditions, { type: 'logic.waitFor', usual }),
});
