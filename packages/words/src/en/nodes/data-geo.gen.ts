// Written by `npm run gen` from the node folders. Do not edit.
export default {
  title: 'Compare places',
  help: 'Measures the distance between two places, or tells whether a place lies inside an area.',
  synonyms: 'distance, gps, position, radius, geofence, latitude, longitude, near',
  'input.question.title': 'Question',
  'input.question.options.distance': 'How far is it?',
  'input.question.options.radius': 'Is it within a distance?',
  'input.question.options.box': 'Is it inside an area?',
  'input.place.title': 'Place',
  'input.place.help': 'Latitude and longitude as in 59.3293, 18.0686, or a value that has them.',
  'input.other.title': 'Other place',
  'input.metres.title': 'Metres',
  'input.southWest.title': 'South-west corner',
  'input.northEast.title': 'North-east corner',
  'port.inside': 'Inside',
  'port.outside': 'Outside',
} as const;
