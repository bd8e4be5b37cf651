import type { Role } from '@signalbox/domain';

/** Who asks, in which account. A CurrentSession is one. */
export interface Actor {
  accountId: number;
  userId: string;
  role: Role;
}
