// Written by `npm run gen` from the node folders. Do not edit.
export default {
  title: 'Log a value',
  help: 'Keeps a number with its time in the log of a device, for its chart and for steps that watch it.',
  synonyms: 'data log, measurement, series, save, history, telemetry, iot',
  'input.device.title': 'Device',
  'input.device.help': 'Its key, as it stands in its topics.',
  'input.name.title': 'Value',
  'input.name.help': 'Its name, as the device sends it.',
  'input.value.title': 'Number',
} as const;
