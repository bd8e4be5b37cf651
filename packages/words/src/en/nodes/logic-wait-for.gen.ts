// Written by `npm run gen` from the node folders. Do not edit.
export default {
  title: 'Wait for something',
  help: 'Waits until the first of several things happens: an answer, an event, a tag, a delivery, a link that is opened, a call from outside.',
  synonyms: 'until, event, signal, callback, listen, delivered, first of',
  'input.conditions.title': 'Waits for',
  'input.conditions.help': 'What happens first decides the way.',
  'input.conditions.options.reply': 'An answer by text message',
  'input.conditions.options.event': 'An event',
  'input.conditions.options.tag': 'A tag is put on the contact',
  'input.conditions.options.form': 'A form is sent in',
  'input.conditions.options.delivery': 'A message is delivered or fails',
  'input.conditions.options.click': 'A link of a message is opened',
  'input.conditions.options.callback': 'A callback address is called',
  'input.timeout.title': 'Wait no longer than',
  'port.reply': 'Answer',
  'port.timeout': 'Nothing in time',
} as const;
