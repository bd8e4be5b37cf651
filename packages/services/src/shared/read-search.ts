/** A search text as the statements take it: lower case for names, digits as E.164 begins for phones, null = no phone. */
export function readSearch(text: string | undefined): { name: string | null; phone: string | null } {
  const name = text?.trim().toLowerCase() ?? '';
  const digits = name.replaceAll(/[\s()-]/g, '');
  const phone = /^\+\d+$/.test(digits) ? digits : /^00\d+$/.test(digits) ? `+${digits.slice(2)}` : /^\d{2,}$/.test(digits) ? digits : null;
  return { name: name === '' ? null : name, phone };
}
