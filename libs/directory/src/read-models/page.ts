import type { PageWish } from '../directory.queries.js';

const usual = 100;
const most = 500;

export const limitOf = ({ limit }: PageWish): number => Math.min(limit ?? usual, most);
