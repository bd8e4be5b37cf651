import type { NodeTranslation } from '../../node-areas.ts';

const words: NodeTranslation<'trigger.sms'> = {
  title: 'Sms',
  help: 'Startar arbetsflödet när ett sms kommer in.',
  synonyms: 'sms, inkommande, nyckelord, text',
  'input.keywords.title': 'Nyckelord',
  'input.keywords.help': 'Ord som startar arbetsflödet, med stora eller små bokstäver. Tomt betyder alla sms.',
  'input.match.title': 'Nyckelordet är',
  'input.match.options.first': 'Första ordet',
  'input.match.options.exact': 'Hela texten',
  'input.match.options.contains': 'Var som helst',
  'input.to.title': 'Nummer',
  'input.to.help': 'Ett av era nummer. Tomt betyder alla.',
};
export default words;
