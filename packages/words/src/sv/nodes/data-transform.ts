import type { NodeTranslation } from '../../node-areas.ts';

const words: NodeTranslation<'data.transform'> = {
  title: 'Gör om lista',
  help: 'Gör en ny lista med de fält du väljer, av varje post i en lista.',
  synonyms: 'omvandla, byta namn, kolumner, fält, välja',
  'input.list.title': 'Lista',
  'input.fields.title': 'Fält',
  'input.fields.help':
    'Hämtas från: ett fält i posten, till exempel address.city, # för dess plats, eller en text med fält inom klamrar, till exempel {first} {last}.',
  'input.constants.title': 'Samma för varje post',
  'input.constants.help': 'Värden från körningen som varje ny post får.',
  'input.keep.title': 'Behåll postens övriga fält',
};
export default words;
