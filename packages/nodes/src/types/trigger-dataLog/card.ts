import { defineCard } from '../../contract/define-card.ts';

export const card = defineCard({
  type: 'trigger.dataLog',
  kind: 'trigger',
  group: 'trigger',
  title: 'Measured value',
  help: 'Starts the workflow when a logged value of a device is above or below a limit for long enough.',
  icon: 'gauge',
  synonyms: ['data log', 'threshold', 'limit', 'alarm', 'temperature', 'hysteresis', 'sensor', 'iot'],
  ports: [{ name: 'next', title: '', line: 'main' }],
  summary: ({ name = '', is = 'above', limit = '' }: Half, t) =>
    name === '' || limit === '' ? name : t('steps.datalog.limit', { name, is, limit }),
});

interface Half {
  name?: string | undefined;
  is?: string | undefined;
  limit?: string | undefined;
}
