// Written by `npm run gen` from the node folders. Do not edit.
export default {
  title: 'Answer the request',
  help: 'Answers the HTTP request that started the workflow; only the first answer counts.',
  synonyms: 'webhook, response, return, http',
  'input.status.title': 'Status',
  'input.headers.title': 'Headers',
  'input.body.title': 'Body',
  'input.body.help': 'A text, or a single value such as {{ trigger.body }}, which is sent as JSON.',
} as const;
