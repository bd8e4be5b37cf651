import type { NodeTranslation } from '../../node-areas.ts';

const words: NodeTranslation<'optout.check'> = {
  // Wants messages?
  title: 'Vill ha meddelanden?',
  // Goes one of two ways, depending on whether messages to an address are held back.
  help: 'Går en av två vägar, beroende på om meddelanden till en adress hålls tillbaka.',
  // stop, unsubscribed, consent, opt-out
  synonyms: 'stopp, samtycke, avregistrerad',
  // Number or address
  'input.to.title': 'Nummer eller adress',
  // Category
  'input.category.title': 'Kategori',
  // Empty means all messages.
  'input.category.help': 'Tomt betyder alla meddelanden.',
  // Wants messages
  'port.allowed': 'Vill ha meddelanden',
  // Wants none
  'port.stopped': 'Vill inte ha några',
};
export default words;
