/** The page of what holds for all that is sent. */
export default {
  'rules.title': 'Sending rules',
  'rules.help': 'What holds for everything you send, whichever workflow or person sends it.',
  'rules.loading': 'Loading sending rules',
  'rules.unread': 'The sending rules could not be read',
  'rules.notMine': 'Only an administrator can change the sending rules.',
  'rules.quiet.heading': 'Quiet hours',
  'rules.quiet.help': 'Messages that would leave in these hours wait until they are over. Urgent ones and replies leave at once.',
  'rules.quiet.on': 'Keep quiet hours',
  'rules.quiet.from': 'From',
  'rules.quiet.to': 'To',
  'rules.quiet.zone': 'In the time zone of each contact; {zone} for those without one.',
  'rules.quiet.valid': 'A message that may not leave after a certain time is not sent when the quiet hours last longer.',
  'rules.quiet.saved': 'Quiet hours are saved. They hold for what is sent from now on.',
  'rules.quiet.ended': 'There are no quiet hours any more. What waits already leaves in the morning.',
  'rules.quiet.save': 'Save quiet hours',
  'rules.order.heading': 'Order of channels',
  'rules.order.help':
    'A step that writes to people by the first channel that reaches them tries the channels in this order. Drag, or press Alt with an arrow key.',
  'rules.order.save': 'Save order of channels',
  'rules.order.saved': 'The order of channels is saved.',
} as const;
