import type { Role } from '@signalbox/domain';
import type { Language } from '@signalbox/words';

/** Who asks, in which account. A CurrentSession is one. */
export interface Actor {
  accountId: number;
  userId: string;
  role: Role;
  /** In which sentences are told. */
  language: Language;
}
