import type { NodeTranslation } from '../../node-areas.ts';

const words: NodeTranslation<'data.phone'> = {
  title: 'Kontrollera telefonnummer',
  help: 'Läser ett telefonnummer hur det än är skrivet: dess internationella form, land och typ.',
  synonyms: 'e.164, mobil, fast telefon, land, validera, nummer, tolka',
  'input.number.title': 'Nummer',
  'input.country.title': 'Land för nationella nummer',
  'input.country.help': 'Två bokstäver, till exempel SE eller DE.',
  'port.next': 'Telefonnummer',
  'port.invalid': 'Inget telefonnummer',
};
export default words;
