import type { NodeTranslation } from '../../node-areas.ts';

const words: NodeTranslation<'logic.forEach'> = {
  title: 'För varje',
  help: 'Kör stegen i ramen en gång för varje post i en lista eller varje medlem i en grupp.',
  synonyms: 'upprepa, slinga, lista, utskick, grupp, alla',
  'input.kind.title': 'För varje',
  'input.kind.options.list': 'Post i en lista',
  'input.kind.options.group': 'Medlem i en grupp',
  'input.list.title': 'Lista',
  'input.group.title': 'Grupp',
  'input.parallel.title': 'Samtidigt',
  'input.parallel.help': 'Hur många poster på en gång. Tomt betyder så många som det finns plats för.',
  'input.onError.title': 'När en post misslyckas',
  'input.onError.options.goOn': 'de andra går vidare',
  'input.onError.options.stop': 'de andra stoppas och steget misslyckas',
  'port.item': 'Varje',
  'port.done': 'Klart',
};
export default words;
