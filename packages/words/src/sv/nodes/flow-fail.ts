import type { NodeTranslation } from '../../node-areas.ts';

const words: NodeTranslation<'flow.fail'> = {
  title: 'Misslyckas',
  help: 'Misslyckas avsiktligt: ett Försök runt steget går vidare på sitt sidospår, annars slutar körningen som misslyckad.',
  synonyms: 'fel, avbryta, kasta',
  'input.code.title': 'Kod',
  'input.code.help': 'Ett kort ord som skiljer felen åt.',
  'input.message.title': 'Meddelande',
  'input.message.help': 'Visas i listan över körningar.',
};
export default words;
