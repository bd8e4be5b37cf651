import { httpPeer } from '../../http/testing/http-peer.ts';
import { httpTextDouble } from '../double.ts';
import { httpTextProvider } from '../provider.ts';

export const startPeer = httpPeer(httpTextDouble, httpTextProvider);
