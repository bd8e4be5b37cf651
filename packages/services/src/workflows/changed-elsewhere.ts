import { userError } from '@signalbox/domain';

export const changedElsewhere = () => userError('draft.changed_elsewhere', {}, { status: 409, field: 'revision' });
