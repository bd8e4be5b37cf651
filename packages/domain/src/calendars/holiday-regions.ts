/** Countries and regions whose public holidays are known; ids as in ISO 3166-2, names in their own language. */
export const holidayCountries = {
  SE: {},
  FI: {},
  DE: {
    ...{ BB: 'Brandenburg', BE: 'Berlin', BW: 'Baden-Württemberg', BY: 'Bayern', HB: 'Bremen', HE: 'Hessen', HH: 'Hamburg' },
    ...{ MV: 'Mecklenburg-Vorpommern', NI: 'Niedersachsen', NW: 'Nordrhein-Westfalen', RP: 'Rheinland-Pfalz', SH: 'Schleswig-Holstein' },
    ...{ SL: 'Saarland', SN: 'Sachsen', ST: 'Sachsen-Anhalt', TH: 'Thüringen' },
  },
  CH: {
    ...{ AG: 'Aargau', AI: 'Appenzell Innerrhoden', AR: 'Appenzell Ausserrhoden', BE: 'Bern', BL: 'Basel-Landschaft', BS: 'Basel-Stadt' },
    ...{ FR: 'Fribourg', GE: 'Genève', GL: 'Glarus', GR: 'Graubünden', JU: 'Jura', LU: 'Luzern', NE: 'Neuchâtel', NW: 'Nidwalden' },
    ...{ OW: 'Obwalden', SG: 'St. Gallen', SH: 'Schaffhausen', SO: 'Solothurn', SZ: 'Schwyz', TG: 'Thurgau', TI: 'Ticino', UR: 'Uri' },
    ...{ VD: 'Vaud', VS: 'Valais', ZG: 'Zug', ZH: 'Zürich' },
  },
  ES: {
    ...{ AN: 'Andalucía', AR: 'Aragón', AS: 'Asturias', CB: 'Cantabria', CE: 'Ceuta', CL: 'Castilla y León', CM: 'Castilla-La Mancha' },
    ...{ CN: 'Canarias', CT: 'Catalunya', EX: 'Extremadura', GA: 'Galicia', IB: 'Illes Balears', MC: 'Región de Murcia', MD: 'Madrid' },
    ...{ ML: 'Melilla', NC: 'Navarra', PV: 'País Vasco', RI: 'La Rioja', VC: 'Comunitat Valenciana' },
  },
} as const satisfies Record<string, Readonly<Record<string, string>>>;

const countries: Readonly<Record<string, Readonly<Record<string, string>>>> = holidayCountries;

/** `SE`, or `DE-BY`. */
export const isHolidayRegion = (region: string): boolean => holidayRegionName(region) !== null;

/** What a part of a country is called, '' for a whole country; null = not known. */
export function holidayRegionName(region: string): string | null {
  const [country = '', part] = region.split('-');
  const parts = Object.hasOwn(countries, country) ? countries[country] : undefined;
  if (!parts || region.split('-').length > 2) return null;
  if (part === undefined) return '';
  return Object.hasOwn(parts, part) ? (parts[part] ?? null) : null;
}
