import { defineCard } from '../../contract/define-card.ts';
import { latePort } from '../../shared/late-port.ts';

export const card = defineCard({
  type: 'human.task',
  kind: 'effect',
  group: 'human',
  waits: true,
  title: 'Give a task',
  help: 'Gives a person something to do or to fill in and waits until it is done.',
  icon: 'clipboard-list',
  synonyms: ['form', 'todo', 'manual', 'fill in', 'assign', 'ask a colleague'],
  ports: ({ timeout }) => [{ name: 'done', title: 'Done', line: 'main' }, ...(timeout ? [latePort('notDone', timeout, ['taskId'])] : [])],
  summary: ({ title = '' }: { title?: string | undefined }) => title,
});
