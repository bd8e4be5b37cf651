import type { NodeTranslation } from '../../node-areas.ts';

const words: NodeTranslation<'http.respond'> = {
  title: 'Besvara anropet',
  help: 'Besvarar HTTP-anropet som startade arbetsflödet; bara det första svaret räknas.',
  synonyms: 'webhook, svar, http',
  'input.status.title': 'Status',
  'input.headers.title': 'HTTP-huvuden',
  'input.body.title': 'Innehåll',
  'input.body.help': 'En text, eller ett enda värde som {{ trigger.body }}, som skickas som JSON.',
};
export default words;
