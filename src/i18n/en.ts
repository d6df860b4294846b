import { zh } from './zh.ts';
export const en = zh;
