import { httpPeer } from '../../http/testing/http-peer.ts';
import { aspsmsDouble } from '../double.ts';
import { aspsmsProvider } from '../provider.ts';

export const startPeer = httpPeer(aspsmsDouble, aspsmsProvider);
