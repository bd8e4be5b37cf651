export default {
  'how.title': 'How it works',
  'how.workflow':
    'A workflow is a track plan: it starts with a message, a call from another system or a person, and runs down step by step. Each journey through it is a run. A run that waits for an answer goes on when the answer comes, also after a restart.',
  'how.draft':
    'What you draw is the draft. Publish makes it the live version; runs that are under way stay on the version they started with.',
  'where.title': 'Where to look',
  'where.tryIt': '<link>Try it</link>: text a workflow from a practice phone and watch it answer.',
  'where.workflows': '<link>Workflows</link>: draw, test, publish.',
  'where.runs': '<link>Runs</link>: where each journey stands, and why one failed.',
  'where.messages': '<link>Messages</link>: what was sent and received, with every attempt and report.',
  'where.channels': '<link>Channels</link>: the connections that carry messages.',
  'keys.title': 'Keys',
  'keys.search': '<kbd>Ctrl K</kbd> opens search from every page. In lists and menus the arrow keys move and Enter opens.',
  'programs.title': 'For programs',
  'programs.api': 'The REST API describes itself in <link>OpenAPI</link>.',
} as const;
