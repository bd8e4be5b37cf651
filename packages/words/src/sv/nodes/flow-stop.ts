import type { NodeTranslation } from '../../node-areas.ts';

const words: NodeTranslation<'flow.stop'> = {
  title: 'Stoppa',
  help: 'Avslutar körningen här, som klar eller som misslyckad.',
  synonyms: 'slut, avsluta, misslyckas',
  'input.outcome.title': 'Körningen är',
  'input.outcome.options.done': 'Klar',
  'input.outcome.options.failed': 'Misslyckad',
  'input.reason.title': 'Orsak',
  'input.reason.help': 'Visas i listan över körningar när den misslyckades.',
};
export default words;
