import type { NodeTranslation } from '../../node-areas.ts';

const words: NodeTranslation<'trigger.manual'> = {
  title: 'Startas för hand',
  help: 'Startar arbetsflödet när en person trycker på Kör, med de värden som personen skriver in.',
  synonyms: 'knapp, manuellt, köra, test',
  'input.inputs.title': 'Värden att fråga efter',
  'input.inputs.help': 'Den som startar det fyller i dem.',
  'input.inputs.options.text': 'Text',
  'input.inputs.options.number': 'Tal',
  'input.inputs.options.bool': 'Ja eller nej',
  'input.inputs.options.date': 'Datum',
  'input.inputs.options.list': 'Lista',
  'input.inputs.options.map': 'Grupp av värden',
  'input.inputs.options.any': 'Vad som helst',
};
export default words;
