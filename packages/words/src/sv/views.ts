import type { Translation } from '../light/key.ts';

const words: Translation<'views'> = {
  'staying.working': 'De arbetar och väntar inte. Försök igen om en stund.',
  'staying.item': 'De är poster i en annan körning, som stannar.',
  'staying.children': 'De väntar på körningar som de har startat.',
  'staying.stepGone': 'Steget där de väntar finns inte i den nya versionen.',
  'staying.stepChanged': 'Steget där de väntar är av en annan typ i den nya versionen.',
  'staying.containerChanged': 'Steget där de väntar står inuti andra steg i den nya versionen.',
  'staying.branchesChanged': 'Deras grenar förs samman på ett annat ställe i den nya versionen.',
  'staying.valuesMissing':
    'Den nya versionen läser {values}, och det har de här körningarna inte. Ange ett reservvärde med default(), eller låt dem gå klart på sin version.',
  'missing.value': '{value} (i {step})',
  'missing.more': '{count} till',
  'wait.approval': 'en person',
  'wait.branches': 'andra grenar',
  'wait.callback': 'ett anrop utifrån',
  'wait.children': 'körningarna som den startade',
  'wait.collection': 'mer att samla in',
  'wait.delivery': 'ett leveranskvitto',
  'wait.event': 'en händelse',
  'wait.form': 'ett formulär',
  'wait.limit': 'tidsgränsen',
  'wait.lock': 'sin tur',
  'wait.other': 'något annat',
  'wait.reply': 'ett svar',
  'wait.tag': 'en tagg',
  'wait.timer': 'en viss tidpunkt',
};
export default words;
