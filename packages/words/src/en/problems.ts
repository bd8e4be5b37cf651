/** The kind of a refused request, by its HTTP status. */
export default {
  'status.400': 'Bad request',
  'status.401': 'Not signed in',
  'status.403': 'Not allowed',
  'status.404': 'Not found',
  'status.405': 'Method not allowed',
  'status.409': 'Conflict',
  'status.413': 'Too large',
  'status.422': 'Cannot be done as asked',
  'status.429': 'Too many requests',
  'status.500': 'Unexpected error',
  'status.503': 'Not available',
  'status.504': 'No answer in time',
  other: 'Problem',
} as const;
