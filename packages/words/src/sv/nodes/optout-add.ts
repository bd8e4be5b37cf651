import type { NodeTranslation } from '../../node-areas.ts';

const words: NodeTranslation<'optout.add'> = {
  // Hold messages back
  title: 'Håll tillbaka meddelanden',
  // Lets no more messages through to an address, or none of a category.
  help: 'Släpper inte igenom fler meddelanden till en adress, eller inga av en kategori.',
  // stop, unsubscribe, opt-out, block
  synonyms: 'stopp, avregistrera, spärra',
  // Number or address
  'input.to.title': 'Nummer eller adress',
  // Category
  'input.category.title': 'Kategori',
  // Empty means all messages.
  'input.category.help': 'Tomt betyder alla meddelanden.',
};
export default words;
