import type { NodeTranslation } from '../../node-areas.ts';

const words: NodeTranslation<'data.geo'> = {
  title: 'Jämför platser',
  help: 'Mäter avståndet mellan två platser eller talar om ifall en plats ligger inom ett område.',
  synonyms: 'avstånd, gps, position, radie, område, latitud, longitud, nära, karta',
  'input.question.title': 'Fråga',
  'input.question.options.distance': 'Hur långt är det?',
  'input.question.options.radius': 'Är det inom ett avstånd?',
  'input.question.options.box': 'Är det inom ett område?',
  'input.place.title': 'Plats',
  'input.place.help': 'Latitud och longitud som i 59.3293, 18.0686, eller ett värde som har dem.',
  'input.other.title': 'Annan plats',
  'input.metres.title': 'Meter',
  'input.southWest.title': 'Sydvästra hörnet',
  'input.northEast.title': 'Nordöstra hörnet',
  'port.inside': 'Innanför',
  'port.outside': 'Utanför',
};
export default words;
