import { type ClassName, classes } from '@signalbox/domain';

/** The word of a stored priority class. */
export const classNameOf = (rank: number): ClassName => (rank === classes.alarm ? 'alarm' : rank === classes.bulk ? 'bulk' : 'interactive');
