import type { NodeTranslation } from '../../node-areas.ts';

const words: NodeTranslation<'logic.try'> = {
  title: 'Försök',
  help: 'Kör stegen i ramen; när ett av dem misslyckas går körningen vidare på sidospåret i stället för att misslyckas.',
  synonyms: 'fånga, fel, rädda, säkert, hantera',
  'port.do': 'Försök',
  'port.next': 'Klart',
  'port.error': 'Fel i ramen',
};
export default words;
