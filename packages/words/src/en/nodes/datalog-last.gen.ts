// Written by `npm run gen` from the node folders. Do not edit.
export default {
  title: 'Last logged value',
  help: 'Reads the newest number in the log of a device, and how old it is.',
  synonyms: 'data log, measurement, latest, reading, sensor, iot',
  'input.device.title': 'Device',
  'input.device.help': 'Its key, as it stands in its topics.',
  'input.name.title': 'Value',
  'input.name.help': 'Its name, as the device sends it.',
  'port.none': 'None yet',
} as const;
