import { choice, clockTime, duration, value, wholeNumber } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { keyField } from '../../shared/key-field.ts';
import { spanWords } from '../../shared/span-words.ts';

export const node = defineNode({
  type: 'logic.digest',
  kind: 'effect',
  group: 'logic',
  waits: true,
  title: 'Collect',
  help: 'Collects what many runs bring and lets the first of them go on with all of it, as for one text instead of twenty.',
  icon: 'layers',
  synonyms: ['digest', 'batch', 'bundle', 'aggregate', 'debounce', 'summary', 'group'],
  input: z.object({
    key: keyField('Each key has a collection of its own.'),
    item: value({ title: 'Item', help: 'What each run brings.', max: 2000 }).prefault('{{ trigger }}'),
    until: choice({ window: 'a while after the first', time: 'a time of day' }, { title: 'Collects until' }).default('window'),
    window: duration({ title: 'For', when: { until: ['window'] } }).default({ amount: 10, unit: 'minutes' }),
    time: clockTime({ title: 'At', help: "By the account's time zone.", when: { until: ['time'] } }).default('08:00'),
    max: wholeNumber({ title: 'At most', help: 'As soon as there are so many, it goes on early.', min: 1, most: 1000 }).default(100),
  }),
  output: z.object({ items: z.array(z.unknown()), count: z.number(), leftOut: z.number() }),
  ports: [
    { name: 'flushed', title: 'With all of it', line: 'main' },
    { name: 'collected', title: 'Collected', line: 'siding', optional: true, sets: ['count'] },
  ],
  summary: ({ until = 'window', window, time = '' }, t) =>
    until === 'time' ? t('steps.digest.until', { time }) : t('steps.digest.window', { span: spanWords(t, window) }),
});
