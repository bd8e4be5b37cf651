import { holidayCountries, holidayRegionName } from '@signalbox/domain';

/** `Sweden`, `Germany, Bayern`: the country as the reader calls it, its part as it calls itself. */
export function regionName(region: string, reader: string): string {
  const country = new Intl.DisplayNames([reader], { type: 'region' }).of(region.slice(0, 2)) ?? region;
  const part = holidayRegionName(region);
  return part ? `${country}, ${part}` : country;
}

/** All that can be chosen, each country before its parts. */
export const regionChoices = (reader: string): { value: string; label: string }[] =>
  Object.entries(holidayCountries).flatMap(([country, parts]) =>
    [country, ...Object.keys(parts).map((part) => `${country}-${part}`)].map((value) => ({ value, label: regionName(value, reader) })),
  );
