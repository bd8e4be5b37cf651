export default {
  needsLook: 'Needs a look',
  calm: 'Nothing needs you',
  calmWhy: 'No run and no message failed in the last 24 hours, and every channel is in order.',
  'act.about': '{act}: {text}',
  'channel.text': '{name} carries no messages',
  'channel.detail': 'Messages wait until it does again.',
  'channel.act': 'See why',
  'tasks.text':
    '{more, select, true {More than {count} tasks wait for you} other {{count, plural, one {# task waits for you} other {# tasks wait for you}}}}',
  'tasks.act': 'Answer',
  'failed.text':
    '{more, select, true {More than {count} runs failed in the last 24 hours} other {{count, plural, one {# run failed in the last 24 hours} other {# runs failed in the last 24 hours}}}}',
  'failed.act': 'Look at them',
  'undelivered.text':
    '{more, select, true {More than {count} messages were not delivered in the last 24 hours} other {{count, plural, one {# message was not delivered in the last 24 hours} other {# messages were not delivered in the last 24 hours}}}}',
  'undelivered.act': 'See why',
  people: '{names} and {more, plural, one {# more person} other {# more people}}',
  'waiting.text':
    '{more, select, true {More than {count} runs waiting} other {{count, plural, one {# run waiting} other {# runs waiting}}}}',
  'waiting.act': 'See for what',
  workflows: '{names} and {more, plural, one {# more workflow} other {# more workflows}}',
  recent: 'Recent runs',
  allRuns: 'All runs',
  openPhone: 'Open the practice phone',
  'first.title': 'First steps',
  'first.done': '{done} of {all} done',
  'first.away': 'Put away',
  'first.try': 'Send a text from the practice phone',
  'first.make': 'Make a workflow of your own',
  'first.publish': 'Publish it',
  'first.run': 'Let it run once',
  'first.channel': 'Connect an operator, to reach real phones',
} as const;
