import type { Right, Role } from '@signalbox/domain';
import type { Language } from '@signalbox/words';

/** Who asks, in which account. A CurrentSession is one. */
export interface Actor {
  accountId: number;
  userId: string;
  role: Role;
  /** A program that calls with a key: it may no more than that. */
  key?: { rights: readonly Right[] };
  /** In which sentences are told. */
  language: Language;
}
