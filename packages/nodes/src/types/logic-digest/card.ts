import { defineCard } from '../../contract/define-card.ts';
import { spanWords } from '../../shared/span-words.ts';

export const card = defineCard({
  type: 'logic.digest',
  kind: 'effect',
  group: 'logic',
  waits: true,
  title: 'Collect',
  help: 'Collects what many runs bring and lets the first of them go on with all of it, as for one text instead of twenty.',
  icon: 'layers',
  synonyms: ['digest', 'batch', 'bundle', 'aggregate', 'debounce', 'summary', 'group'],
  ports: [
    { name: 'flushed', title: 'With all of it', line: 'main' },
    { name: 'collected', title: 'Collected', line: 'siding', optional: true, sets: ['count'] },
  ],
  summary: ({ until = 'window', window, time = '' }: { until?: string | undefined; window?: unknown; time?: string | undefined }, t) =>
    until === 'time' ? t('steps.digest.until', { time }) : t('steps.digest.window', { span: spanWords(t, window) }),
});
