import type { NodeTranslation } from '../../node-areas.ts';

const words: NodeTranslation<'trigger.workflow'> = {
  title: 'Anropas av ett arbetsflöde',
  help: 'Startar arbetsflödet när ett annat anropar det, med de värden som det ger.',
  synonyms: 'underflöde, funktion, indata, parameter, återanvända',
  'input.inputs.title': 'Värden som det tar emot',
  'input.inputs.help': 'Anrop som saknar ett obligatoriskt värde kan inte publiceras.',
  'input.inputs.options.text': 'Text',
  'input.inputs.options.number': 'Tal',
  'input.inputs.options.bool': 'Ja eller nej',
  'input.inputs.options.date': 'Datum',
  'input.inputs.options.list': 'Lista',
  'input.inputs.options.map': 'Grupp av värden',
  'input.inputs.options.any': 'Vad som helst',
};
export default words;
