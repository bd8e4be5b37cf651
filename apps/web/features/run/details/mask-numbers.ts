/** Hides the last two digits of phone numbers in any value: `+46 70 174 06 ••` is enough to tell people apart. */
export function maskNumbers(value: unknown): unknown {
  if (typeof value === 'string') return maskNumber(value);
  if (Array.isArray(value)) return value.map(maskNumbers);
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, maskNumbers(one)]));
  return value;
}

/** The same for one text. */
export const maskNumber = (text: string): string => text.replace(/\+\d{7,15}(?!\d)/g, (number) => `${number.slice(0, -2)}••`);
