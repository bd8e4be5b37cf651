import { isZone } from '@signalbox/domain';
import { Info, type Zone } from 'luxon';

/** For luxon. An unknown zone reads as UTC. */
export const zoneOf = (name: string): Zone => (isZone(name) ? Info.normalizeZone(name || 'UTC') : utc);
const utc = Info.normalizeZone('UTC');
