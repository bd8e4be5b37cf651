import type { NodeTranslation } from '../../node-areas.ts';

const words: NodeTranslation<'msg.sendAndWait'> = {
  title: 'Skicka och vänta på svar',
  help: 'Skickar ett sms eller e-post och väntar tills personen svarar eller tiden är ute.',
  synonyms: 'sms, e-post, fråga, svar',
  'input.text.title': 'Text',
  'input.to.title': 'Till',
  'input.to.help': 'Ett telefonnummer eller en e-postadress; telefonen hos körningens kontakt om inget annat sägs.',
  'input.subject.title': 'Ämne',
  'input.from.title': 'Från',
  'input.from.help': 'En av era adresser. Tomt betyder den som personen skrev till, annars den första som kan skicka det.',
  'input.answers.title': 'Väntade svar',
  'input.answers.help': 'Varje svar är en utgång. Det första som passar gäller; versaler och mellanrum spelar ingen roll.',
  'input.again.title': 'Fråga igen',
  'input.again.help': 'När ett svar inte passar något.',
  'input.remind.title': 'Påminn',
  'input.remind.help': 'En gång, om inget svar har kommit tills dess.',
  'input.timeout.title': 'Ge upp',
  'input.links.title': 'Korta länkar i sms',
  'input.links.help': 'Var och en får egna länkar, och det syns vem som öppnar dem. Kräver en adress för korta länkar.',
};
export default words;
