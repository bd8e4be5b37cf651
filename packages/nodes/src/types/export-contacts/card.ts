import { defineCard } from '../../contract/define-card.ts';

export const card = defineCard({
  type: 'export.contacts',
  kind: 'effect',
  group: 'contact',
  waits: true,
  title: 'Export contacts',
  help: 'Writes contacts with all their fields as a file, which can go along with an e-mail. Up to 20 MB.',
  icon: 'file-text',
  synonyms: ['csv', 'excel', 'spreadsheet', 'download', 'report', 'backup'],
  ports: [{ name: 'next', title: '', line: 'main' }],
  summary: ({ group = '' }: { group?: string | undefined }) => group,
});
