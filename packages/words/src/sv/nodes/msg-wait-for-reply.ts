import type { NodeTranslation } from '../../node-areas.ts';

const words: NodeTranslation<'msg.waitForReply'> = {
  title: 'Vänta på svar',
  help: 'Väntar på nästa sms från personen som startade arbetsflödet.',
  synonyms: 'svar, lyssna, paus',
  'input.timeout.title': 'Vänta i',
  'port.reply': 'Svar',
};
export default words;
