import type { NodeTranslation } from '../../node-areas.ts';

const words: NodeTranslation<'msg.sendAndWait'> = {
  title: 'Skicka och vänta på svar',
  help: 'Skickar ett sms och väntar tills personen svarar eller tiden är ute.',
  synonyms: 'sms, fråga, svar',
  'input.text.title': 'Text',
  'input.to.title': 'Till',
  'input.to.help': 'Ett telefonnummer; körningens kontakt om inget annat sägs.',
  'input.from.title': 'Från',
  'input.from.help': 'Ett av era nummer. Tomt betyder det nummer som personen skrev till, annars det första.',
  'input.answers.title': 'Väntade svar',
  'input.answers.help': 'Varje svar är en utgång. Det första som passar gäller; versaler och mellanrum spelar ingen roll.',
  'input.again.title': 'Fråga igen',
  'input.again.help': 'När ett svar inte passar något.',
  'input.remind.title': 'Påminn',
  'input.remind.help': 'En gång, om inget svar har kommit tills dess.',
  'input.timeout.title': 'Ge upp',
};
export default words;
