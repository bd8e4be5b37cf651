export default {
  'list.label': 'List of runs',
  'list.loading': 'Loading runs',
  'list.unread': 'The runs could not be read',
  'list.noneLikeThis': 'There are runs, or were, but none like this.',
  'list.count': '{count, plural, one {# run} other {# runs}}, newest first',
  'list.onPage': '{count} runs on this page, newest first',
} as const;
