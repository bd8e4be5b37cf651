import type { NodeTranslation } from '../../node-areas.ts';

const words: NodeTranslation<'data.otp'> = {
  title: 'Engångskod',
  help: 'Skapar en kod av siffror att skicka till någon och kontrollerar koden som kommer tillbaka.',
  synonyms: 'otp, pinkod, verifiering, kod, tvåfaktor, bekräfta, lösenord',
  'input.task.title': 'Vad som ska göras',
  'input.task.options.generate': 'Skapa en kod',
  'input.task.options.verify': 'Kontrollera en kod',
  'input.digits.title': 'Siffror',
  'input.expires.title': 'Giltig i',
  'input.attempts.title': 'Försök',
  'input.check.title': 'Skapad av',
  'input.check.help': 'Värdet check från steget som skapade koden.',
  'input.code.title': 'Kod att kontrollera',
  'input.code.help': 'Andra tecken än siffror räknas inte.',
  'port.right': 'Rätt',
  'port.wrong': 'Fel',
  'port.expired': 'För sent',
  'port.tooMany': 'För många försök',
};
export default words;
