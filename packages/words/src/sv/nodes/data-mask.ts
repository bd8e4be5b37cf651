import type { NodeTranslation } from '../../node-areas.ts';

const words: NodeTranslation<'data.mask'> = {
  title: 'Maskera',
  help: 'Döljer det mesta av ett telefonnummer, en e-postadress eller ett namn innan andra ser det.',
  synonyms: 'dölja, anonymisera, sekretess, integritet, gdpr, stjärnor',
  'input.what.title': 'Vad det är',
  'input.what.options.phone': 'Telefonnummer',
  'input.what.options.email': 'E-postadress',
  'input.what.options.name': 'Namn',
  'input.what.options.number': 'Nummer, till exempel på ett konto eller kort',
  'input.what.options.text': 'Valfri text',
  'input.value.title': 'Värde',
  'input.keep.title': 'Visa de sista',
  'input.keep.help': 'Så många tecken i slutet går att läsa.',
};
export default words;
