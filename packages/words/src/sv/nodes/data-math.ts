import type { NodeTranslation } from '../../node-areas.ts';

const words: NodeTranslation<'data.math'> = {
  title: 'Beräkna',
  help: 'Räknar med tal och avrundar dem. Texter som är tal går också bra.',
  synonyms: 'matematik, summa, tal, avrunda, addera, dividera, plus, minus',
  'input.operation.title': 'Beräkning',
  'input.operation.options.remainder': 'Resten av a ÷ b',
  'input.operation.options.power': 'a upphöjt till b',
  'input.operation.options.smaller': 'Det minsta av a och b',
  'input.operation.options.larger': 'Det största av a och b',
  'input.operation.options.percent': 'b procent av a',
  'input.operation.options.round': 'a, bara avrundat',
  'input.operation.options.absolute': 'a utan tecken',
  'input.operation.options.root': 'Kvadratroten ur a',
  'input.rounding.title': 'Avrundning',
  'input.rounding.options.none': 'Avrunda inte',
  'input.rounding.options.nearest': 'Till närmaste, halvor bort från noll',
  'input.rounding.options.even': 'Till närmaste, halvor till jämnt',
  'input.rounding.options.up': 'Uppåt',
  'input.rounding.options.down': 'Nedåt',
  'input.rounding.options.zero': 'Kapa',
  'input.decimals.title': 'Decimaler',
};
export default words;
