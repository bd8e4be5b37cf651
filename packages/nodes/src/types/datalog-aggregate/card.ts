import { defineCard } from '../../contract/define-card.ts';

/** What values of a while come to. */
export const measures = {
  average: 'The average',
  least: 'The lowest',
  most: 'The highest',
  sum: 'The sum',
  count: 'How many there are',
  percentile: 'A percentile',
} as const;

export const card = defineCard({
  type: 'datalog.aggregate',
  kind: 'effect',
  group: 'data',
  title: 'Sum up logged values',
  help: 'Works out the average, lowest, highest, sum, count or a percentile of what a device logged lately.',
  icon: 'calculator',
  synonyms: ['data log', 'average', 'mean', 'minimum', 'maximum', 'sum', 'count', 'median', 'statistics', 'iot'],
  ports: [
    { name: 'found', title: '', line: 'main' },
    { name: 'none', title: 'No values', line: 'siding', optional: true, sets: [] },
  ],
  summary: ({ device = '', name = '' }: { device?: string | undefined; name?: string | undefined }) => `${device} ${name}`.trim(),
});
