import { userError } from '@signalbox/domain';

export const changedElsewhere = () =>
  userError('draft.changed_elsewhere', 'Somebody else changed this workflow meanwhile. Load it again; your last changes are not saved.', {
    status: 409,
    field: 'revision',
  });
