import { httpPeer } from '../../http/testing/http-peer.ts';
import { elksDouble } from '../double.ts';
import { elksProvider } from '../provider.ts';

export const startPeer = httpPeer(elksDouble, elksProvider);
