import type { NodeTranslation } from '../../node-areas.ts';

const words: NodeTranslation<'flow.start'> = {
  title: 'Starta arbetsflöde',
  help: 'Startar ett annat arbetsflöde och går vidare direkt, utan att vänta tills det är klart.',
  synonyms: 'starta, underflöde, bakgrund',
  'input.workflow.title': 'Arbetsflöde',
  'input.workflow.help': 'Ett som startar med Anropas av ett arbetsflöde.',
  'input.inputs.title': 'Värden till det',
};
export default words;
