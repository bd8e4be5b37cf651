import { defineCard } from '../../contract/define-card.ts';

export const card = defineCard({
  type: 'contact.find',
  kind: 'effect',
  group: 'contact',
  title: 'Find contact',
  help: 'Finds the contact with a phone number, an e-mail address or an id; from here on the run is about this contact. Nobody is made.',
  icon: 'user-search',
  synonyms: ['person', 'lookup', 'search'],
  ports: [
    { name: 'found', title: 'Found', line: 'main', contact: true },
    { name: 'none', title: 'Nobody', line: 'main', sets: [] },
  ],
  summary: ({ who = '' }: { who?: string | undefined }) => who,
});
