import type { NodeTranslation } from '../../node-areas.ts';

const words: NodeTranslation<'human.task'> = {
  title: 'Ge en uppgift',
  help: 'Ger en person något att göra eller fylla i och väntar tills det är klart.',
  synonyms: 'formulär, att göra, manuellt, fylla i, tilldela, fråga en kollega',
  'input.title.title': 'Rubrik',
  'input.title.help': 'En rad i listan över uppgifter.',
  'input.text.title': 'Text',
  'input.text.help': 'Det som personen behöver veta.',
  'input.role.title': 'För',
  'input.role.help': 'Personer med den här rollen eller en högre.',
  'input.role.options.': 'Vem som helst',
  'input.role.options.user': 'Användare',
  'input.role.options.power_user': 'Avancerad användare',
  'input.role.options.moderator': 'Moderator',
  'input.role.options.account_administrator': 'Kontoadministratör',
  'input.role.options.account_owner': 'Kontoägare',
  'input.timeout.title': 'Vänta inte längre än',
  'input.fields.title': 'Fält',
  'input.fields.help': 'Det som personen fyller i.',
  'input.fields.options.text': 'Text',
  'input.fields.options.number': 'Tal',
  'input.fields.options.bool': 'Ja eller nej',
  'input.fields.options.date': 'Datum',
  'input.done.title': 'Ord för klart',
  'port.done': 'Klart',
};
export default words;
