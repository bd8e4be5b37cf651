/** What all lists say; what one list is called stands in its own area, `runs.list.label`. */
export default {
  clear: 'Clear',
  clearFilters: 'Clear filters',
  noMatch: 'Nothing matches',
} as const;
