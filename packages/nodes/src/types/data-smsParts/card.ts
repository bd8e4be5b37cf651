import { defineCard } from '../../contract/define-card.ts';

export const card = defineCard({
  type: 'data.smsParts',
  kind: 'steer',
  group: 'data',
  title: 'Count text message parts',
  help: 'Tells into how many parts a text message is split, and cuts the text there.',
  icon: 'scissors',
  synonyms: ['sms', 'segments', 'length', 'gsm', 'unicode', 'split', 'price'],
  ports: [{ name: 'next', title: '', line: 'main' }],
  summary: ({ text = '' }: { text?: string | undefined }) => text.split('\n')[0]?.slice(0, 80) ?? '',
});
