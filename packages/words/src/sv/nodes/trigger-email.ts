import type { NodeTranslation } from '../../node-areas.ts';

const words: NodeTranslation<'trigger.email'> = {
  title: 'E-post',
  help: 'Startar arbetsflödet när ett e-postmeddelande kommer in. Frånvarosvar, listor och annan e-post från maskiner startar inget.',
  synonyms: 'mejl, e-post, inkommande, brevlåda',
  'input.to.title': 'Brevlåda',
  'input.to.help': 'En av era brevlådor. Tomt betyder alla.',
  'input.subject.title': 'Ord i ämnet',
  'input.subject.help': 'Ett av dem måste stå där. Tomt betyder alla ämnen.',
  'input.from.title': 'Från',
  'input.from.help': 'En adress, eller en del av en med * för resten, till exempel *@example.com. Tomt betyder alla.',
  'input.withFiles.title': 'Bara med fil',
  'input.proven.title': 'Bara från en styrkt avsändare',
  'input.proven.help': 'Avsändarens domän säger att mejlet är dess eget (DMARC). Vem som helst kan skriva en annan adress i ett mejl.',
};
export default words;
