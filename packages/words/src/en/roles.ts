/** What one may do in an account, from little to all. */
export default {
  user: 'User',
  power_user: 'Power user',
  moderator: 'Moderator',
  account_administrator: 'Account administrator',
  account_owner: 'Account owner',
} as const;
