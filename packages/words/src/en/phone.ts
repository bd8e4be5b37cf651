export default {
  messagesWith: 'Messages with {name}',
  today: 'Today',
  pressSend: 'Press Send to text {address}.',
  input: 'Text message from {number}',
  placeholder: 'Text message',
  send: 'Send',
  sent: 'Sent',
  sending: 'Sending',
  unreachable: 'The practice phone cannot be reached. Check that the simulator runs, then try again.',
} as const;
