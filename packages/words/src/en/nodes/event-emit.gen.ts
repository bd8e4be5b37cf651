// Written by `npm run gen` from the node folders. Do not edit.
export default {
  title: 'Send event',
  help: 'Tells other workflows that something happened: it starts those that begin with the event and wakes runs that wait for it.',
  synonyms: 'signal, publish, notify, broadcast, custom event',
  'input.name.title': 'Event',
  'input.key.title': 'About',
  'input.key.help': 'Which order, which person ... Empty when the event is about nothing in particular.',
  'input.values.title': 'Values',
  'input.values.help': 'What the other side can read.',
} as const;
