/** SVG to PNG. Only the font that comes with us is used, so that a picture looks the same everywhere. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type ResvgRenderOptions, renderAsync } from '@resvg/resvg-js';

/** Without font files resvg draws no text, and says nothing. */
const folder = join(
  dirname(createRequire(import.meta.url).resolve('dejavu-fonts-ttf/package.json')),
  'ttf',
);

const options: ResvgRenderOptions = {
  font: {
    fontFiles: [join(folder, 'DejaVuSans.ttf'), join(folder, 'DejaVuSans-Bold.ttf')],
    loadSystemFonts: false,
    defaultFontFamily: 'DejaVu Sans',
  },
};

/** Drawn off the event loop. */
export async function toPng(svg: string): Promise<Buffer> {
  return (await renderAsync(svg, options)).asPng();
}
