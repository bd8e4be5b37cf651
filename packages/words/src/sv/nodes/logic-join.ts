import type { NodeTranslation } from '../../node-areas.ts';

const words: NodeTranslation<'logic.join'> = {
  title: 'Sammanslagning',
  help: 'För samman vägar som har gåtts samtidigt.',
  synonyms: 'parallellt, vänta på alla, första, synkronisera, tillsammans, slå ihop',
  'input.need.title': 'Går vidare när',
  'input.need.options.all': 'alla vägar är här',
  'input.need.options.any': 'den första är här',
  'input.need.options.number': 'så här många är här',
  'input.count.title': 'Hur många',
  'input.others.title': 'De vägar som inte behövs',
  'input.others.options.stop': 'stoppas',
  'input.others.options.goOn': 'går vidare hit och slutar',
  'input.timeout.title': 'Vänta inte längre än',
  'input.timeout.help': 'Räknas från den första väg som är här.',
  'port.incomplete': 'Kan inte bli komplett',
  'port.timeout': 'För sent',
};
export default words;
