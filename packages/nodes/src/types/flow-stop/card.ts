import { defineCard } from '../../contract/define-card.ts';

export const card = defineCard({
  type: 'flow.stop',
  kind: 'steer',
  group: 'flow',
  title: 'Stop',
  help: 'Ends the run here, as done or as failed.',
  icon: 'octagon-x',
  synonyms: ['end', 'exit', 'fail', 'finish'],
  ports: [],
  summary: ({ outcome, reason = '' }: { outcome?: string | undefined; reason?: string | undefined }, t) =>
    outcome === 'failed' ? reason || t('steps.stop.failed') : t('steps.stop.done'),
});
