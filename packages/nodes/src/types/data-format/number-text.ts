import { fixedText } from '@signalbox/domain';
import type { numberStyles } from './node.ts';

const marks: Record<keyof typeof numberStyles, { group: string; point: string }> = {
  plain: { group: '', point: '.' },
  comma: { group: '', point: ',' },
  // Plain spaces and hyphens: the typographic ones are not in the alphabet of text messages and would make them longer.
  sv: { group: ' ', point: ',' },
  en: { group: ',', point: '.' },
  de: { group: '.', point: ',' },
};

/** A number as people of a country write it, rounded half away from zero. */
export function numberText(value: number, decimals: number, style: keyof typeof numberStyles): string {
  const { group, point } = marks[style];
  const [whole = '', fraction = ''] = fixedText(Math.abs(value), decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  const sign = value < 0 && /[1-9]/.test(whole + fraction) ? '-' : '';
  return sign + grouped + (fraction ? point + fraction : '');
}
