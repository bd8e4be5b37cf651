// In place of next-env.d.ts, which is not read: with a folder `pages` beside `app` it makes every path and query of `app` nullable.
/// <reference types="next" />
/// <reference types="next/image-types/global" />
