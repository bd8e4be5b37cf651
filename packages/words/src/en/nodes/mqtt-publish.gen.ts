// Written by `npm run gen` from the node folders. Do not edit.
export default {
  title: 'Publish to a topic',
  help: 'Publishes over MQTT for devices and other programs that listen.',
  synonyms: 'mqtt, device, iot, send, topic, broker',
  'input.topic.title': 'Topic',
  'input.topic.help': 'Below that of the account, without wildcards.',
  'input.payload.title': 'Payload',
  'input.qos.title': 'Delivery',
  'input.qos.options.0': 'Once at most (QoS 0)',
  'input.qos.options.1': 'At least once (QoS 1)',
  'input.retained.title': 'Keep it for those who come later',
} as const;
