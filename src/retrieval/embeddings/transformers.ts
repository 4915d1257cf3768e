import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import type { FeatureExtractionPipeline } from '@huggingface/transformers';
import { Embeddings } from '@langchain/core/embeddings';
import { OperationError, UsageError } from '../../errors.ts';
import { optionalPackage } from '../../models/packages.ts';
import type { Embedder } from './embedder.ts';
import { familyOf, type ModelFamily } from './families.ts';

export interface TransformersSettings {
  /** Name on the model hub, or of a folder below `folder`; empty for the default. */
  readonly model: string;
  /** Folder of downloaded models: with it nothing is fetched. */
  readonly folder: string | null;
  /** Address of a mirror of the model hub; null for the hub itself. */
  readonly hub?: string | null;
  /** Where models from the hub are kept. Default: the user's cache folder. */
  readonly cache?: string;
  /** Called while files are fetched: bytes so far and in all. */
  readonly onDownload?: (file: string, loaded: number, total: number) => void;
}

/** Small, multilingual, made for retrieval; 384 dimensions. */
const DEFAULT_MODEL = 'multilingual-e5-small';
/** Who publishes the ONNX form of models that are named without an owner. */
const DEFAULT_OWNER = 'Xenova';
/** Texts run together; more costs memory and gains nothing on a CPU. */
const BATCH = 16;

type Precision = 'q8' | 'fp32';
const fileOf: Readonly<Record<Precision, string>> = {
  q8: 'model_quantized.onnx',
  fp32: 'model.onnx',
};

/**
 * A sentence embedding that runs in this process (ONNX).
 * @throws {UsageError} when the package is missing or the folder does not hold the model
 * @throws {OperationError} when the hub cannot be reached or gives no such model
 */
export async function openTransformers(settings: TransformersSettings): Promise<Embedder> {
  const { env, pipeline } = await optionalPackage(
    '@huggingface/transformers',
    'ENTREVUE_EMBEDDINGS=transformers',
    () => import('@huggingface/transformers'),
  );
  const asked = settings.model === '' ? DEFAULT_MODEL : settings.model;
  const found =
    settings.folder === null
      ? {
          name: asked.includes('/') ? asked : `${DEFAULT_OWNER}/${asked}`,
          precision: 'q8' as const,
        }
      : findLocal(settings.folder, asked);
  if (settings.hub) env.remoteHost = `${settings.hub.replace(/\/+$/, '')}/`;
  env.allowRemoteModels = settings.folder === null;
  env.allowLocalModels = settings.folder !== null;
  if (settings.folder !== null) env.localModelPath = resolve(settings.folder);
  env.cacheDir = settings.cache ?? join(cacheHome(), 'entrevue', 'models');

  let extract: FeatureExtractionPipeline;
  try {
    extract = await pipeline('feature-extraction', found.name, {
      dtype: found.precision,
      device: 'cpu',
      progress_callback: (event) => {
        if (event.status === 'progress') {
          settings.onDownload?.(event.file, event.loaded, event.total);
        }
      },
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw settings.folder === null
      ? new OperationError(
          `The embedding model ${found.name} could not be fetched from the model hub (${reason}): check the name and the network, or put the model into a folder and set ENTREVUE_EMBEDDINGS_FOLDER.`,
        )
      : new OperationError(
          `The embedding model in ${settings.folder} cannot be loaded: ${reason}.`,
        );
  }
  const family = familyOf(found.name);
  const probe = await run(extract, ['.'], family);
  return new TransformersEmbeddings(
    extract,
    family,
    `transformers:${found.name}:${found.precision}`,
    probe[0]?.length ?? 0,
  );
}

class TransformersEmbeddings extends Embeddings implements Embedder {
  readonly identity: string;
  readonly dimensions: number;
  readonly #extract: FeatureExtractionPipeline;
  readonly #family: ModelFamily;

  constructor(
    extract: FeatureExtractionPipeline,
    family: ModelFamily,
    identity: string,
    dimensions: number,
  ) {
    super({});
    this.#extract = extract;
    this.#family = family;
    this.identity = identity;
    this.dimensions = dimensions;
  }

  async embedDocuments(texts: string[]): Promise<number[][]> {
    // Texts of like length together: a batch is padded to its longest.
    const order = texts.map((_, at) => at).sort((a, b) => length(texts, a) - length(texts, b));
    const vectors: number[][] = new Array(texts.length);
    for (let from = 0; from < order.length; from += BATCH) {
      const batch = order.slice(from, from + BATCH);
      const made = await run(
        this.#extract,
        batch.map((at) => this.#family.passage + texts[at]),
        this.#family,
      );
      for (const [position, at] of batch.entries()) vectors[at] = made[position] ?? [];
    }
    return vectors;
  }

  async embedQuery(text: string): Promise<number[]> {
    const [vector] = await run(this.#extract, [this.#family.query + text], this.#family);
    return vector ?? [];
  }
}

function length(texts: readonly string[], at: number): number {
  return texts[at]?.length ?? 0;
}

async function run(
  extract: FeatureExtractionPipeline,
  texts: string[],
  { pooling }: ModelFamily,
): Promise<number[][]> {
  const output = await extract(texts, { pooling, normalize: true });
  const vectors = output.tolist() as number[][];
  output.dispose();
  return vectors;
}

function cacheHome(): string {
  return process.env.XDG_CACHE_HOME || join(homedir(), '.cache');
}

/** The model's folder, with or without its owner's name, and the precision it is there in. */
function findLocal(
  folder: string,
  asked: string,
): { readonly name: string; readonly precision: Precision } {
  const names = asked.includes('/') ? [asked] : [asked, `${DEFAULT_OWNER}/${asked}`];
  for (const name of names) {
    if (!existsSync(join(folder, name, 'config.json'))) continue;
    for (const precision of ['q8', 'fp32'] as const) {
      if (existsSync(join(folder, name, 'onnx', fileOf[precision]))) return { name, precision };
    }
    throw new UsageError(
      `The folder ${join(folder, name)} holds no onnx/${fileOf.q8} and no onnx/${fileOf.fp32}: download the model's ONNX files into it.`,
    );
  }
  throw new UsageError(
    `The folder ${folder} (ENTREVUE_EMBEDDINGS_FOLDER) does not hold the model "${asked}": put config.json, tokenizer.json, tokenizer_config.json and onnx/${fileOf.q8} into ${join(folder, names[0] ?? asked)}, or empty ENTREVUE_EMBEDDINGS_FOLDER to fetch it.`,
  );
}
