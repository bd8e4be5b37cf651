import type { NodeTranslation } from '../../node-areas.ts';

const words: NodeTranslation<'logic.parallel'> = {
  title: 'Samtidigt',
  help: 'Går alla sina vägar på en gång; Sammanslagning för ihop dem igen.',
  synonyms: 'parallellt, delning, grenar, tillsammans',
  'input.branches.title': 'Vägar',
  'port.first': 'Första',
  'port.second': 'Andra',
};
export default words;
