import { defineCard } from '../../contract/define-card.ts';

export const card = defineCard({
  type: 'logic.forEach',
  kind: 'steer',
  group: 'logic',
  block: 'each',
  waits: true,
  title: 'For each',
  help: 'Runs the steps inside once for every item of a list or every member of a group.',
  icon: 'repeat',
  synonyms: ['loop', 'list', 'broadcast', 'iterate', 'batch', 'group'],
  ports: ({ kind }) => [
    { name: 'item', title: 'Each', line: 'main', inside: true, sets: ['item', 'number'], ...(kind === 'group' ? { contact: true } : {}) },
    { name: 'done', title: 'Done', line: 'main', optional: true, sets: ['total', 'done', 'failed'] },
  ],
  summary: ({
    kind = 'list',
    list = '',
    group = '',
  }: {
    kind?: string | undefined;
    list?: string | undefined;
    group?: string | undefined;
  }) => (kind === 'group' ? group : list),
});
