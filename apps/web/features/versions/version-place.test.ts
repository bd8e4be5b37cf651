import { expect, it } from 'vitest';
import { placeFrom, placeName, type VersionPlace } from './version-place.ts';

it.each<VersionPlace>([{ show: 'draft' }, { show: 'again', versionId: 'ver_1' }, { show: 'version', versionId: 'ver_1' }])(
  'a place is found again by its name',
  (place) => expect(placeFrom(placeName(place))).toEqual(place),
);
