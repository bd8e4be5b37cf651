/** Numbers are read in groups: `+46 70 174 06 12`, `71 400`. */
export function spacedPhone(value: string): string {
  if (/^\d{4,6}$/.test(value)) return `${value.slice(0, -3)} ${value.slice(-3)}`;
  const swedish = /^\+46(\d{2})(\d{3})(\d{2})(\d{2})$/.exec(value);
  return swedish ? `+46 ${swedish.slice(1).join(' ')}` : value;
}
