import { defineCard } from '../../contract/define-card.ts';
import { latePort } from '../../shared/late-port.ts';
import { namedPort } from '../../shared/port-lists.ts';

export const card = defineCard({
  type: 'human.approve',
  kind: 'effect',
  group: 'human',
  waits: true,
  title: 'Ask for approval',
  help: 'Asks a person for a yes or no and waits for it.',
  icon: 'badge-check',
  synonyms: ['approve', 'confirm', 'review', 'sign off', 'manual', 'decision'],
  ports: ({ approve, reject, timeout }) => [
    namedPort('approved', approve, 'Approve'),
    namedPort('rejected', reject, 'Reject'),
    ...(timeout ? [latePort('noAnswer', timeout, ['taskId'])] : []),
  ],
  summary: ({ title = '' }: { title?: string | undefined }) => title,
});
