/** Fixed word lists; the database checks hold the same words (a test compares them). */
export const roles = ['user', 'power_user', 'moderator', 'account_administrator', 'account_owner'] as const;
export type Role = (typeof roles)[number];

/** How the screens look; `system` = as the device does. */
export const themes = ['light', 'dark', 'system'] as const;
export type Theme = (typeof themes)[number];
export const isTheme = (name: unknown): name is Theme => themes.some((theme) => theme === name);

export const runStatuses = ['open', 'done', 'failed', 'cancelled'] as const;
export type RunStatus = (typeof runStatuses)[number];

/** `cancelled` = stood here when the rest of the run went on without it (a branch that a join did not need). */
export const stepStatuses = ['done', 'failed', 'waiting', 'skipped', 'cancelled'] as const;
export type StepStatus = (typeof stepStatuses)[number];

/** What starts a run: a message, whose kind is the id of its channel, or one of these. */
export type TriggerKind = 'http' | 'form' | 'schedule' | 'file' | 'event' | 'manual' | 'workflow' | 'field' | 'datalog' | (string & {});

/** No send to a group reaches who is not active; who is archived stands in no list, either. */
export const contactStatuses = ['active', 'blocked', 'archived'] as const;
export type ContactStatus = (typeof contactStatuses)[number];

/** What a field of contacts holds; `location` is a place in words. */
export const fieldTypes = ['text', 'number', 'boolean', 'date', 'time', 'choice', 'location', 'phone', 'email'] as const;
export type FieldType = (typeof fieldTypes)[number];

export const providerStatuses = ['off', 'on', 'paused', 'tripped'] as const;
export type ProviderStatus = (typeof providerStatuses)[number];

/** Priority classes of runs and messages; runs of different classes never share a conductor. */
export const classes = { alarm: 1, interactive: 2, bulk: 3 } as const satisfies Record<ClassName, number>;
export const classNames = ['alarm', 'interactive', 'bulk'] as const;
export type ClassName = (typeof classNames)[number];
export type ClassRank = (typeof classes)[ClassName];

export const attemptResults = [
  'accepted',
  'transient',
  'throttled',
  'auth',
  'credit',
  'permanent_recipient',
  'permanent_message',
  'unknown',
] as const;
export type AttemptResult = (typeof attemptResults)[number];
