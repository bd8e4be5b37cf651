import type { NodeTranslation } from '../../node-areas.ts';

const words: NodeTranslation<'optout.check'> = {
  title: 'Vill ha meddelanden?',
  help: 'Går en av två vägar, beroende på om meddelanden till en adress hålls tillbaka.',
  synonyms: 'stopp, samtycke, avregistrerad',
  'input.to.title': 'Nummer eller adress',
  'input.category.title': 'Kategori',
  'input.category.help': 'Tomt betyder alla meddelanden.',
  'port.allowed': 'Vill ha meddelanden',
  'port.stopped': 'Vill inte ha några',
};
export default words;
