import type { NodeTranslation } from '../../node-areas.ts';

const words: NodeTranslation<'data.parse'> = {
  title: 'Läs data',
  help: 'Gör en text från ett annat system till värden: JSON, CSV, XML, webbformulär eller kontaktkort.',
  synonyms: 'tolka, json, csv, xml, vcard, tabell, importera, avkoda, formulär',
  'input.format.title': 'Det är',
  'input.format.options.json': 'JSON',
  'input.format.options.csv': 'CSV (tabell som text)',
  'input.format.options.xml': 'XML',
  'input.format.options.form': 'Webbformulär (a=1&b=2)',
  'input.format.options.vcard': 'vCard (kontakter)',
  'input.text.title': 'Text',
  'input.delimiter.title': 'Mellan värdena',
  'input.delimiter.options.auto': 'Ta reda på det',
  'input.delimiter.options.,': 'Komma',
  'input.delimiter.options.;': 'Semikolon',
  'input.delimiter.options.\t': 'Tabb',
  'input.delimiter.options.|': 'Lodstreck',
  'input.header.title': 'Första raden har namnen',
};
export default words;
