/** Names the address where other services reach the office. */
export const publicUrl = Symbol('public url');
