export default {
  'list.label': 'List of tasks',
  'list.loading': 'Loading tasks',
  'list.unread': 'The tasks could not be read',
  'list.noneLikeThis': 'There are tasks, or were, but none like this.',
  'list.count': '{count, plural, one {# task} other {# tasks}}, newest first',
  'list.onPage': '{count} tasks on this page, newest first',
} as const;
