import type { NodeTranslation } from '../../node-areas.ts';

const words: NodeTranslation<'flow.call'> = {
  title: 'Anropa arbetsflöde',
  help: 'Kör ett annat arbetsflöde, väntar tills det är klart och går vidare med det som det lämnar tillbaka.',
  synonyms: 'underflöde, återanvända, underkörning, funktion, anrop',
  'input.workflow.title': 'Arbetsflöde',
  'input.workflow.help': 'Ett som startar med Anropas av ett arbetsflöde.',
  'input.inputs.title': 'Värden till det',
};
export default words;
