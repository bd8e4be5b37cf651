import type { NodeTranslation } from '../../node-areas.ts';

const words: NodeTranslation<'run.log'> = {
  title: 'Anteckna i loggen',
  help: 'Skriver en rad i körningens logg, för dem som läser den senare.',
  synonyms: 'felsöka, skriva, kommentar, spåra, logg',
  'input.level.title': 'Typ',
  'input.level.options.info': 'Information',
  'input.level.options.warning': 'Varning',
  'input.level.options.error': 'Fel',
  'input.text.title': 'Text',
};
export default words;
