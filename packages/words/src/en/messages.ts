export default {
  'list.label': 'List of messages',
  'list.loading': 'Loading messages',
  'list.unread': 'The messages could not be read',
  'list.noneLikeThis': 'There are messages, or were, but none like this.',
  'list.count': '{count, plural, one {# message} other {# messages}}, newest first',
  'list.onPage': '{count} messages on this page, newest first',
} as const;
