import { defineCard } from '../../contract/define-card.ts';

export const card = defineCard({
  type: 'http.createCallback',
  kind: 'effect',
  group: 'outside',
  title: 'Make callback address',
  help: 'Makes a web address of its own for this run; Wait for something goes on when another program calls it.',
  icon: 'link',
  synonyms: ['webhook', 'wait', 'url', 'resume', 'callback', 'link'],
  ports: [{ name: 'next', title: '', line: 'main' }],
  summary: () => '',
});
