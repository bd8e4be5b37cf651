import type { NodeTranslation } from '../../node-areas.ts';

const words: NodeTranslation<'trigger.event'> = {
  title: 'Händelse',
  help: 'Startar arbetsflödet när ett annat skickar en händelse, eller när en av kontots körningar misslyckas.',
  synonyms: 'signal, egen händelse, felhantering, misslyckad, prenumerera, lyssna',
  'input.name.title': 'Händelse',
  'input.name.help': 'Ett namn som Skicka händelse använder.',
  'input.name.options.run.failed': 'En körning har misslyckats',
  'input.key.title': 'Om',
  'input.key.help': 'Tomt betyder vad som helst.',
};
export default words;
