import type { NodeTranslation } from '../../node-areas.ts';

const words: NodeTranslation<'msg.reply'> = {
  title: 'Svara',
  help: 'Svarar på det sms eller den e-post som startade arbetsflödet.',
  synonyms: 'sms, e-post, svar, besvara',
  'input.text.title': 'Text',
  'input.subject.title': 'Ämne',
  'input.files.title': 'Filer',
  'input.files.help':
    'Följer med ett mejl: ett värde som är en fil eller en lista med filer, till exempel {{ trigger.files }}. Sms utelämnar dem.',
  'input.links.title': 'Korta länkar i sms',
  'input.links.help': 'Var och en får egna länkar, och det syns vem som öppnar dem. Kräver en adress för korta länkar.',
};
export default words;
