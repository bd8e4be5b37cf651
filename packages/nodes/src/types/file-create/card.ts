import { defineCard } from '../../contract/define-card.ts';

export const formats = { text: 'Text', csv: 'CSV', json: 'JSON' } as const;

export const card = defineCard({
  type: 'file.create',
  kind: 'call',
  group: 'data',
  title: 'Make file',
  help: 'Makes a file of a text or of values. It is kept for 30 days, and can go along with an e-mail.',
  icon: 'file-text',
  synonyms: ['csv', 'json', 'attachment', 'write', 'save', 'report'],
  ports: [{ name: 'next', title: '', line: 'main' }],
  summary: ({ name = '' }: { name?: string | undefined }) => name,
});
