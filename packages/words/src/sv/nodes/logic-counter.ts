import type { NodeTranslation } from '../../node-areas.ts';

const words: NodeTranslation<'logic.counter'> = {
  title: 'Räkna',
  help: 'Räknar något över många körningar och talar om hur många det är nu; med en gräns slutar det räkna där.',
  synonyms: 'räknare, antal, kvot, gräns, öka, biljetter',
  'input.key.title': 'Nyckel',
  'input.key.help': 'Det som räknas; varje nyckel har ett eget antal.',
  'input.by.title': 'Lägg till',
  'input.by.help': 'Ett heltal; under 0 räknar det nedåt.',
  'input.window.title': 'Börjar om på 0',
  'input.window.help': 'Dagar och timmar räknas i kontots tidszon.',
  'input.window.options.none': 'aldrig',
  'input.window.options.minute': 'varje minut',
  'input.window.options.hour': 'varje timme',
  'input.window.options.day': 'varje dag',
  'input.limit.title': 'Gräns',
  'input.limit.help': 'Räknar hit och inte längre. Tomt betyder ingen gräns.',
  'input.scope.title': 'Räknar tillsammans',
  'input.scope.options.workflow': 'Körningar av det här arbetsflödet',
  'input.scope.options.account': 'Alla arbetsflöden',
};
export default words;
