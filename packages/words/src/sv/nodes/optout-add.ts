import type { NodeTranslation } from '../../node-areas.ts';

const words: NodeTranslation<'optout.add'> = {
  title: 'Håll tillbaka meddelanden',
  help: 'Släpper inte igenom fler meddelanden till en adress, eller inga av en kategori.',
  synonyms: 'stopp, avregistrera, spärra',
  'input.to.title': 'Nummer eller adress',
  'input.category.title': 'Kategori',
  'input.category.help': 'Tomt betyder alla meddelanden.',
};
export default words;
