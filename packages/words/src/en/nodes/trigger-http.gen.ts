// Written by `npm run gen` from the node folders. Do not edit.
export default {
  title: 'HTTP request',
  help: 'Starts the workflow when another program calls its address.',
  synonyms: 'webhook, api, post, incoming',
  'input.method.title': 'Method',
  'input.method.options.POST': 'POST',
  'input.method.options.GET': 'GET',
  'input.method.options.PUT': 'PUT',
  'input.method.options.any': 'Any',
  'input.respond.title': 'Answer',
  'input.respond.options.accepted': 'At once (202)',
  'input.respond.options.answer': 'With an answer of the workflow',
  'input.timeout.title': 'Give up after',
  'input.timeout.help': 'Only for an answer of the workflow; then 504.',
  'output.rawBody': 'The body as it came, sign by sign, to check a signature. Brought only where a step of the workflow reads it.',
} as const;
