import type { NodeTranslation } from '../../node-areas.ts';

const words: NodeTranslation<'data.regex'> = {
  title: 'Matcha mönster',
  help: 'Letar efter ett mönster i en text: talar om ifall det passar, behåller det som hittas eller ersätter det.',
  synonyms: 'reguljärt uttryck, regex, plocka ut, ersätta, validera, söka, hitta',
  'input.task.title': 'Vad som ska göras',
  'input.task.options.extract': 'Hitta och behåll det som passar',
  'input.task.options.test': 'Passar det?',
  'input.task.options.replace': 'Ersätt det som passar',
  'input.text.title': 'Text',
  'input.pattern.title': 'Mönster',
  'input.pattern.help': 'Ett reguljärt uttryck. Det går inte att titta framåt eller bakåt eller att hänvisa tillbaka till grupper.',
  'input.replacement.title': 'Sätt in i stället',
  'input.replacement.help': '$1 eller $<name> är det som en grupp hittade, $& allt, $$ tecknet $.',
  'input.all.title': 'Alla',
  'input.all.help': 'Annars bara den första.',
  'input.ignoreCase.title': 'Stora och små bokstäver är lika',
  'input.lines.title': 'Rad för rad',
  'input.lines.help': '^ och $ gäller då varje rads början och slut.',
  'port.next': 'Hittat',
  'port.none': 'Inget hittat',
  'port.yes': 'Passar',
  'port.no': 'Passar inte',
};
export default words;
