import type { NodeTranslation } from '../../node-areas.ts';

const words: NodeTranslation<'msg.waitForReply'> = {
  title: 'Vänta på svar',
  help: 'Väntar på nästa meddelande från personen som startade arbetsflödet.',
  synonyms: 'svar, lyssna, paus',
  'input.answers.title': 'Väntade svar',
  'input.answers.help': 'Varje svar är en utgång. Det första som passar gäller; versaler och mellanrum spelar ingen roll.',
  'input.again.title': 'Fråga igen',
  'input.again.help': 'När ett svar inte passar något.',
  'input.remind.title': 'Påminn',
  'input.remind.help': 'En gång, om inget svar har kommit tills dess.',
  'input.timeout.title': 'Ge upp',
};
export default words;
