/**
 * Query keys, from the wide to the narrow; invalidating a prefix reads everything below it again.
 *
 * ['me'] · ['node-types'] · ['try-it'] · ['providers'] · ['own-addresses'] · ['contacts', 'list', query]
 * ['workflows', 'list', query] · ['workflows', 'facts', id, names] · ['workflows', id] · ['workflows', id, 'versions'] · ['workflows', id, 'versions', versionId]
 * ['runs', 'list', query] · ['runs', id] · ['messages', 'list', query] · ['messages', id] · ['phone', number]
 */
export const keys = {
  me: ['me'],
  nodeTypes: ['node-types'],
  tryIt: ['try-it'],
  providers: ['providers'],
  ownAddresses: ['own-addresses'],
  contacts: (query: object = {}) => ['contacts', 'list', query],
  workflows: ['workflows'],
  workflowLists: ['workflows', 'list'],
  workflowList: (query: object = {}) => ['workflows', 'list', query],
  draftFacts: ['workflows', 'facts'],
  draftFactsOf: (id: string, names: object) => ['workflows', 'facts', id, names],
  workflow: (id: string) => ['workflows', id],
  versions: (id: string) => ['workflows', id, 'versions'],
  version: (id: string, versionId: string) => ['workflows', id, 'versions', versionId],
  runs: ['runs'],
  runLists: ['runs', 'list'],
  runList: (query: object = {}) => ['runs', 'list', query],
  run: (id: string) => ['runs', id],
  messages: ['messages'],
  messageLists: ['messages', 'list'],
  messageList: (query: object = {}) => ['messages', 'list', query],
  message: (id: string) => ['messages', id],
  phone: (number: string) => ['phone', number],
} as const;
