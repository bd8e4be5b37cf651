import type { Port } from '@signalbox/flow';
import { word } from '@signalbox/words/light';
import { defineCard } from '../../contract/define-card.ts';

export const card = defineCard({
  type: 'logic.counter',
  kind: 'effect',
  group: 'logic',
  title: 'Count',
  help: 'Counts something over many runs and says how many it is now; with a limit it stops counting there.',
  icon: 'tally-5',
  synonyms: ['counter', 'number', 'quota', 'limit', 'increment', 'tickets'],
  ports: ({ limit }) => [
    { name: 'ok', title: '', line: 'main' },
    ...(typeof limit === 'number'
      ? [{ name: 'limit', title: word('steps.port.over', { limit }), line: 'siding', optional: true } satisfies Port]
      : []),
  ],
  summary: ({ key = '', limit = null }: { key?: string | undefined; limit?: number | null | undefined }, t) =>
    limit === null ? key : t('steps.counter.limit', { key, limit }),
});
