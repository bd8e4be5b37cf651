import type { Port } from '@signalbox/flow';
import { defineCard } from '../../contract/define-card.ts';

export const card = defineCard({
  type: 'logic.join',
  kind: 'steer',
  group: 'logic',
  block: 'join',
  waits: true,
  title: 'Join',
  help: 'Brings ways that were gone at the same time together again.',
  icon: 'merge',
  synonyms: ['parallel', 'wait for all', 'first', 'sync', 'together'],
  ports: ({ timeout }) => [
    { name: 'next', title: '', line: 'main' },
    { name: 'incomplete', title: 'Cannot be complete', line: 'siding', optional: true },
    ...(timeout ? [{ name: 'timeout', title: 'Too late', line: 'siding', optional: true } satisfies Port] : []),
  ],
  summary: ({ need = 'all', count = 2 }: { need?: 'all' | 'any' | 'number' | undefined; count?: number | undefined }, t) =>
    need === 'number' ? t('steps.join.number', { count }) : t(`steps.join.${need}`),
});
