export default {
  'list.label': 'List of contacts',
  'list.loading': 'Loading contacts',
  'list.unread': 'The contacts could not be read',
  'list.noneLikeThis': 'There are contacts, or were, but none like this.',
  'list.count': '{count, plural, one {# contact} other {# contacts}}, newest first',
  'list.onPage': '{count} contacts on this page, newest first',
} as const;
