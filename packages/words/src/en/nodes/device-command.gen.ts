// Written by `npm run gen` from the node folders. Do not edit.
export default {
  title: 'Command a device',
  help: 'Sends a device a command over MQTT and waits until it says that it was done.',
  synonyms: 'mqtt, iot, control, actuator, switch, set, down',
  'input.device.title': 'Device',
  'input.device.help': 'Its key, as it stands in its topics.',
  'input.values.title': 'Command',
  'input.values.help':
    'It is sent as JSON, with an id. The device answers on up or state with the same id, and with ok: false when it could not.',
  'input.timeout.title': 'Wait no longer than',
  'input.timeout.help': 'A device that connects meanwhile still gets it.',
  'port.acknowledged': 'Done',
  'port.refused': 'Refused',
} as const;
