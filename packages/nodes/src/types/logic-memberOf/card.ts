import { defineCard } from '../../contract/define-card.ts';

export const card = defineCard({
  type: 'logic.memberOf',
  kind: 'effect',
  group: 'logic',
  contact: 'needs',
  title: 'Member of group?',
  help: 'Goes one of two ways, depending on whether the contact is in a group.',
  icon: 'users',
  synonyms: ['group', 'segment', 'allow', 'list', 'belongs'],
  ports: [
    { name: 'yes', title: 'Member', line: 'main' },
    { name: 'no', title: 'Not a member', line: 'main' },
  ],
  summary: ({ group = '' }: { group?: string | undefined }) => group,
});
