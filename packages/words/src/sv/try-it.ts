import type { Translation } from '../light/key.ts';

const words: Translation<'try-it'> = {
  help: 'Ett riktigt sms genom ett riktigt arbetsflöde. Tryck på Skicka på telefonen och se vägen tändas.',
  unread: 'Prova gick inte att läsa',
  'missing.title': 'Övningsflödet finns inte',
  'missing.detail':
    'Det har arkiverats eller bytt namn. Gör ett arbetsflöde med nyckelordet HELLO, eller titta på de arbetsflöden som finns.',
  waits: 'Arbetsflödet väntar på dig. Tryck på Skicka för att svara {answer}.',
  waitsUntil: 'Arbetsflödet väntar på dig, {left}. Tryck på Skicka för att svara {answer}.',
  you: 'dig',
  change: 'Ändra svaret',
  startOver: 'Börja om',
  workflow: 'Arbetsflödet',
  workflowOf: 'Arbetsflöde {name}',
  whatHappened: 'Se vad som hände',
  nothingYet: 'Inget har körts än',
  nothingYetHelp: 'Inget har körts än. Tryck på Skicka på telefonen.',
  phone: 'Din övningstelefon',
  tooCold: 'För kallt',
  'outcome.label': 'Leverans',
  'outcome.help': 'Leverans av nästa sms',
  'outcome.delivered': 'Levereras',
  'outcome.failed': 'Misslyckas',
  'outcome.expired': 'Blir för gammalt',
  'outcome.delayed': 'Levereras sent',
  'outcome.rejected': 'Avvisas av operatören',
  'outcome.no_receipt': 'Inget kvitto',
};
export default words;
