import type { Translation } from '../light/key.ts';

const words: Translation<'kinds'> = {
  text: 'text',
  number: 'ett tal',
  wholeNumber: 'ett heltal',
  bool: 'ja eller nej',
  list: 'en lista',
  moment: 'en tidpunkt',
  span: 'en tidslängd',
  group: 'en grupp av värden',
  nothing: 'ingenting',
  none: 'inget värde',
  any: 'ett värde',
  'owner.contact': 'Kontakten',
  'owner.run': 'Körningen',
  'owner.trigger': 'Starten',
  'secret.accessKey': 'en åtkomstnyckel',
  'secret.accessToken': 'en åtkomsttoken',
  'secret.addressPassword': 'ett lösenord i en adress',
  'secret.passwordOrKey': 'ett lösenord eller en nyckel',
  'secret.privateKey': 'en privat nyckel',
  'secret.userPassword': 'ett användarnamn med lösenord',
  settings: 'Inställningarna',
  theContainer: 'den här ramen',
  theExpression: 'Uttrycket',
  theNumber: 'Numret',
};
export default words;
