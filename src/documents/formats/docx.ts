import mammoth from 'mammoth';
import type { PageFormat } from './format.ts';

/** Word documents: paragraphs, without their looks. */
export const docx: PageFormat = {
  kind: 'page',
  extensions: ['.docx'],
  isText: false,
  read: async (bytes) => {
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    const text = value.trim();
    if (text === '') throw new Error('no text in it');
    return { text };
  },
};
