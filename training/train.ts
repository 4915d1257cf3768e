/** npm run train -- <language> <layer>: learns weights/<language>/ anew; prints scores. */
import type { LanguageCode } from '../src/types.ts';
import { trainAnswers } from './answers.ts';
import { trainMeetings } from './meetings.ts';
import { trainNamesLayer } from './names.ts';
import { trainClusters, trainParserLayer, trainTaggerLayers } from './syntax.ts';

const LAYERS: Readonly<Record<string, (language: LanguageCode) => void | Promise<void>>> = {
  clusters: trainClusters,
  tagger: trainTaggerLayers,
  parser: trainParserLayer,
  names: trainNamesLayer,
  meetings: trainMeetings,
  answers: trainAnswers,
};

const [language, layer = 'all'] = process.argv.slice(2);
const chosen = layer === 'all' ? Object.keys(LAYERS) : [layer];
if ((language !== 'fr' && language !== 'en') || chosen.some((name) => !LAYERS[name])) {
  console.error(`usage: npm run train -- fr|en ${Object.keys(LAYERS).join('|')}|all`);
  process.exit(2);
}
for (const name of chosen) await LAYERS[name]?.(language);
