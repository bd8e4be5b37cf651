import type { NodeTranslation } from '../../node-areas.ts';

const words: NodeTranslation<'flow.return'> = {
  title: 'Lämna tillbaka',
  help: 'Avslutar körningen som klar och ger värden tillbaka till arbetsflödet som anropade det.',
  synonyms: 'resultat, utdata, svar, slut, returnera',
  'input.values.title': 'Värden',
  'input.values.help': 'Det som det anropande arbetsflödet kan läsa.',
};
export default words;
