import type { NodeTranslation } from '../../node-areas.ts';

const words: NodeTranslation<'logic.memberOf'> = {
  title: 'Medlem i grupp?',
  help: 'Går en av två vägar, beroende på om kontakten är med i en grupp.',
  synonyms: 'grupp, segment, tillåta, lista, tillhör',
  'input.group.title': 'Grupp',
  'port.yes': 'Medlem',
  'port.no': 'Inte medlem',
};
export default words;
