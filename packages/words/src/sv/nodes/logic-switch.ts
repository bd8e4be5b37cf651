import type { NodeTranslation } from '../../node-areas.ts';

const words: NodeTranslation<'logic.switch'> = {
  title: 'Växel',
  help: 'Går den väg vars villkor är det första sanna, eller alla vars villkor är sanna.',
  synonyms: 'fall, väg, meny, gren, filter, val',
  'input.cases.title': 'Fall',
  'input.cases.help': 'Prövas uppifrån.',
  'input.take.title': 'Väljer',
  'input.take.options.first': 'Det första som är sant',
  'input.take.options.all': 'Alla som är sanna, samtidigt',
  'input.otherwise.title': 'Ord för inget av dem',
  'port.otherwise': 'Annars',
};
export default words;
