import type { NodeTranslation } from '../../node-areas.ts';

const words: NodeTranslation<'datalog.aggregate'> = {
  title: 'Sammanfatta loggade värden',
  help: 'Räknar ut medelvärde, lägsta, högsta, summa, antal eller en percentil av det en enhet har loggat nyligen.',
  synonyms: 'datalogg, medel, minst, störst, summa, antal, median, statistik, iot',
  'input.device.title': 'Enhet',
  'input.device.help': 'Dess nyckel, som den står i ämnena.',
  'input.name.title': 'Värde',
  'input.name.help': 'Dess namn, som enheten skickar det.',
  'input.what.title': 'Räkna ut',
  'input.what.options.average': 'Medelvärdet',
  'input.what.options.least': 'Det lägsta',
  'input.what.options.most': 'Det högsta',
  'input.what.options.sum': 'Summan',
  'input.what.options.count': 'Hur många de är',
  'input.what.options.percentile': 'En percentil',
  'input.percentile.title': 'Percentil',
  'input.percentile.help': 'Så många av hundra värden är inte högre. 50 är medianen.',
  'input.window.title': 'Av de senaste',
  'output.count': 'Hur många värden det gäller.',
  'port.none': 'Inga värden',
};
export default words;
