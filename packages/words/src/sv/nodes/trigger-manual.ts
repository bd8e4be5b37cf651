import type { NodeTranslation } from '../../node-areas.ts';

const words: NodeTranslation<'trigger.manual'> = {
  title: 'Startas för hand',
  help: 'Startar arbetsflödet när en person trycker på Kör, med de värden som personen skriver in.',
  synonyms: 'knapp, manuellt, köra, test',
  'input.inputs.title': 'Värden att fråga efter',
};
export default words;
