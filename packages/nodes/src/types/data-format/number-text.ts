import { round } from '../data-math/round.ts';
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
  const [whole = '', fraction = ''] = digits(Math.abs(round(value, 'nearest', decimals)), decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  const sign = value < 0 && /[1-9]/.test(whole + fraction) ? '-' : '';
  return sign + grouped + (fraction ? point + fraction : '');
}

/** Without an exponent however large or small. */
const digits = (value: number, decimals: number): string =>
  value < 1e21 ? value.toFixed(decimals) : BigInt(value).toString() + (decimals > 0 ? `.${'0'.repeat(decimals)}` : '');
