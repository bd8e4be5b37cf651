import { numberOf } from '@signalbox/domain';
import { fieldAt } from '../../shared/values/field-at.ts';

export interface Coordinates {
  latitude: number;
  longitude: number;
}

/** A place from `59.3293, 18.0686`, a list of the two, or fields named lat/latitude and lon/lng/longitude; null = no place on earth. */
export function coordinatesOf(value: unknown): Coordinates | null {
  const [latitude, longitude] = pairOf(value).map(numberOf);
  if (latitude === null || latitude === undefined || longitude === null || longitude === undefined) return null;
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : null;
}

function pairOf(value: unknown): unknown[] {
  if (typeof value === 'string') {
    // Decimal commas only where something else keeps the two numbers apart.
    const parts = /[;\s]/.test(value.trim().replace(/,\s/g, ';')) ? value.trim().split(/;\s*|,\s+|\s+/) : value.trim().split(',');
    return parts.length === 2 ? parts : [];
  }
  if (Array.isArray(value)) return value.length === 2 ? value : [];
  const named = (names: string[]): unknown => names.map((name) => fieldAt(value, name)).find((found) => found !== undefined);
  return [named(['latitude', 'lat']), named(['longitude', 'lon', 'lng'])];
}

/** Metres along the surface of a round earth (at most half a percent off). */
export function metresBetween(from: Coordinates, to: Coordinates): number {
  const [a, b] = [radians(from.latitude), radians(to.latitude)];
  const across = radians(to.longitude - from.longitude);
  const h = Math.sin((b - a) / 2) ** 2 + Math.cos(a) * Math.cos(b) * Math.sin(across / 2) ** 2;
  return 2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Degrees from north, clockwise, at the start of the shortest way. */
export function bearingTo(from: Coordinates, to: Coordinates): number {
  const [a, b] = [radians(from.latitude), radians(to.latitude)];
  const across = radians(to.longitude - from.longitude);
  const angle = Math.atan2(Math.sin(across) * Math.cos(b), Math.cos(a) * Math.sin(b) - Math.sin(a) * Math.cos(b) * Math.cos(across));
  return (Math.round((angle * 180) / Math.PI) + 360) % 360;
}

/** A box whose west lies east of its east goes over the line where the longitude changes sign (180). */
export function isInBox(place: Coordinates, southWest: Coordinates, northEast: Coordinates): boolean {
  const inLatitude = place.latitude >= southWest.latitude && place.latitude <= northEast.latitude;
  const [west, east] = [southWest.longitude, northEast.longitude];
  const inLongitude =
    west <= east ? place.longitude >= west && place.longitude <= east : place.longitude >= west || place.longitude <= east;
  return inLatitude && inLongitude;
}

const earthRadius = 6_371_008.8;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;
