import type { NodeTranslation } from '../../node-areas.ts';

const words: NodeTranslation<'logic.if'> = {
  title: 'Förgrening',
  help: 'Går en av två vägar, beroende på ett villkor.',
  synonyms: 'om, villkor, bestämma, ja nej, annars',
  'input.condition.title': 'Villkor',
  'input.yes.title': 'Ord för ja',
  'input.no.title': 'Ord för nej',
  'port.yes': 'Ja',
  'port.no': 'Annars',
};
export default words;
