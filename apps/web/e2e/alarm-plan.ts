import type { Plan } from './made-workflow.ts';

/** Two ways at the same time, one of them through a person, then a loop, then items of which one fails. The words are long on purpose. */
export const alarmPlan: Plan = {
  steps: {
    start: ['trigger.manual', 'Alarm is raised'],
    split: [
      'logic.parallel',
      'Inform everybody at once',
      {
        branches: [
          { port: 'caretaker', title: 'Hausmeisterbereitschaft' },
          { port: 'manager', title: 'Manager' },
        ],
      },
    ],
    note: ['data.set', 'Note what the caretaker said', { values: [{ name: 'said', value: 'Unterwegs' }] }],
    approve: [
      'human.approve',
      'Alarm freigeben',
      {
        title: 'Release the alarm for Lake Street 4?',
        text: 'The boiler reports 38 degrees and falling.\nReleasing wakes 318 people.',
        approve: 'Release',
        reject: 'Hold back',
      },
    ],
    both: ['logic.join', 'Both are informed'],
    tries: ['logic.while', 'Versuche die Heizungssteuerung', { condition: 'true', limit: 3 }],
    count: ['data.set', 'Count the try', { values: [{ name: 'n', value: '1' }] }, 'tries'],
    homes: ['logic.forEach', 'For each home', { list: '[1, 2, 3, 4, 5]' }],
    third: ['logic.if', 'Is it the third?', { condition: 'homes.item == 3' }, 'homes'],
    broken: ['flow.fail', 'Cannot be reached', { code: 'home.silent', message: 'The home does not answer.' }, 'homes'],
    fine: ['data.set', 'Note that it is warm', { values: [{ name: 'warm', value: 'yes' }] }, 'homes'],
    tag: ['run.tag', 'Tag the run', { name: 'house', value: 'Lake Street 4' }],
  },
  at: {
    ...{ start: [300, 0], split: [300, 130], note: [60, 320], approve: [480, 320], both: [300, 560], tries: [260, 720], count: [40, 110] },
    ...{ homes: [240, 1080], third: [160, 110], broken: [40, 290], fine: [360, 290], tag: [300, 1680] },
  },
  tracks: [
    ...['start>split', 'split.caretaker>note', 'split.manager>approve', 'note>both', 'approve.approved>both', 'approve.rejected>both'],
    ...['both>tries', 'tries.round>count', 'tries.limit>homes', 'tries.done>homes', 'homes.item>third', 'third.yes>broken'],
    ...['third.no>fine', 'homes.done>tag'],
  ],
};
