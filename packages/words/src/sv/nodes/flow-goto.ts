import type { NodeTranslation } from '../../node-areas.ts';

const words: NodeTranslation<'flow.goto'> = {
  title: 'Gå till',
  help: 'Går vidare vid ett annat steg i det här arbetsflödet, utan ett spår över ritytan.',
  synonyms: 'hoppa, tillbaka, länk, upprepa, koppla',
  'input.step.title': 'Steg',
};
export default words;
