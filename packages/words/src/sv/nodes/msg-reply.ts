import type { NodeTranslation } from '../../node-areas.ts';

const words: NodeTranslation<'msg.reply'> = {
  title: 'Svara',
  help: 'Svarar på det sms som startade arbetsflödet.',
  synonyms: 'sms, svar, besvara',
  'input.text.title': 'Text',
};
export default words;
