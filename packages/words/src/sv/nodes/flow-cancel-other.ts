import type { NodeTranslation } from '../../node-areas.ts';

const words: NodeTranslation<'flow.cancelOther'> = {
  title: 'Avbryt andra körningar',
  help: 'Stoppar öppna körningar av det här eller ett annat arbetsflöde, till exempel påminnelser som ingen behöver längre.',
  synonyms: 'stoppa, avbryta, avsluta',
  'input.of.title': 'Arbetsflöde',
  'input.of.options.own': 'Det här',
  'input.of.options.other': 'Ett annat',
  'input.workflow.title': 'Vilket arbetsflöde',
  'input.which.title': 'Vilka körningar',
  'input.which.options.tagged': 'Med en tagg',
  'input.which.options.all': 'Alla',
  'input.name.title': 'Taggens namn',
  'input.value.title': 'Taggens värde',
  'input.value.help': 'Körningar får taggar av Tagga körningen.',
};
export default words;
