export default {
  'list.label': 'List of workflows',
  'list.loading': 'Loading workflows',
  'list.unread': 'The workflows could not be read',
  'list.noneLikeThis': 'There are workflows, or were, but none like this.',
  'list.count': '{count, plural, one {# workflow} other {# workflows}}, newest first',
  'list.onPage': '{count} workflows on this page, newest first',
} as const;
