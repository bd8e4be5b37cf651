import { defineCard } from '../../contract/define-card.ts';

export const card = defineCard({
  type: 'logic.oncePer',
  kind: 'effect',
  group: 'logic',
  title: 'Only once',
  help: 'Tells the first run with a key from all later ones, as for one welcome text per person.',
  icon: 'fingerprint',
  synonyms: ['unique', 'duplicate', 'idempotent', 'first time', 'dedupe', 'seen before'],
  ports: [
    { name: 'new', title: 'First time', line: 'main' },
    { name: 'seen', title: 'Seen before', line: 'main', optional: true },
  ],
  summary: ({ key = '' }: { key?: string | undefined }) => key,
});
