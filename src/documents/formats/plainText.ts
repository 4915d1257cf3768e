import { decodeText } from '../decode.ts';
import type { PageFormat } from './format.ts';

export const plainText: PageFormat = {
  kind: 'page',
  extensions: ['.txt', '.text'],
  isText: true,
  read: async (bytes) => ({ text: decodeText(bytes) }),
};
