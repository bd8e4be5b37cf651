import type { Translation } from '../light/key.ts';

const words: Translation<'phone'> = {
  messagesWith: 'Meddelanden med {name}',
  today: 'I dag',
  pressSend: 'Tryck på Skicka för att skicka sms till {address}.',
  input: 'Sms från {number}',
  placeholder: 'Sms',
  send: 'Skicka',
  sent: 'Skickat',
  sending: 'Skickas',
  unreachable: 'Övningstelefonen går inte att nå. Kontrollera att simulatorn är igång och försök igen.',
  'other.took': '<em>{name}</em> väntade på den här telefonen och tog “{text}”.',
  'other.waits': '<em>{name}</em> väntar på den här telefonen: nästa sms är svaret.',
  'other.end': 'Avsluta det',
  'other.answer': 'Svara',
  'other.happened': 'Se vad som hände',
};
export default words;
