import { defineCard } from '../../contract/define-card.ts';
import { namedPort, portsFrom } from '../../shared/port-lists.ts';

export const card = defineCard({
  type: 'logic.switch',
  kind: 'steer',
  group: 'logic',
  title: 'Switch',
  fork: ({ take }) => (take === 'all' ? 'some' : null),
  help: 'Goes the way of the first condition that is true, or of all that are.',
  icon: 'git-branch',
  synonyms: ['case', 'route', 'menu', 'branch', 'filter'],
  ports: ({ cases, otherwise }) => [...portsFrom(cases), namedPort('otherwise', otherwise, 'Otherwise')],
  summary: ({ cases = [] }: { cases?: readonly { port?: string; title?: string }[] | undefined }) =>
    cases.map((one) => one.title || one.port).join(', '),
});
