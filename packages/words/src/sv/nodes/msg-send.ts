import type { NodeTranslation } from '../../node-areas.ts';

const words: NodeTranslation<'msg.send'> = {
  title: 'Skicka sms',
  help: 'Skickar ett sms till ett telefonnummer, eller ett e-postmeddelande till en e-postadress.',
  synonyms: 'sms, e-post, mejl, meddelande, avisera',
  'input.text.title': 'Text',
  'input.to.title': 'Till',
  'input.to.help': 'Ett telefonnummer eller en e-postadress; telefonen hos körningens kontakt om inget annat sägs.',
  'input.subject.title': 'Ämne',
  'input.from.title': 'Från',
  'input.from.help': 'En av era adresser. Tomt betyder den första som kan skicka det.',
};
export default words;
