import { httpPeer } from '../../http/testing/http-peer.ts';
import { twilioDouble } from '../double.ts';
import { twilioProvider } from '../provider.ts';

export const startPeer = httpPeer(twilioDouble, twilioProvider);
