-- Up Migration

-- One a corpus: the common one ('') and those of chats. Readers see one generation of it.
CREATE TABLE entrevue.corpora (
  key integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  name text NOT NULL UNIQUE,
  generation integer NOT NULL DEFAULT 0,
  manifest text,
  -- Checksum of the rows that the generation consists of.
  rows text,
  -- Under which files were read.
  circumstances text
);

-- When each generation was published: what died before may still be read for a while.
CREATE TABLE entrevue.generations (
  corpus integer NOT NULL REFERENCES entrevue.corpora ON DELETE CASCADE,
  generation integer NOT NULL,
  published timestamptz NOT NULL DEFAULT now(),
  -- Whose vectors its readers search; null without vectors.
  embedder integer,
  PRIMARY KEY (corpus, generation)
);

CREATE TABLE entrevue.files (
  corpus integer NOT NULL REFERENCES entrevue.corpora ON DELETE CASCADE,
  path text COLLATE "C" NOT NULL,
  size bigint NOT NULL,
  mtime double precision NOT NULL,
  hash text,
  skipped text,
  PRIMARY KEY (corpus, path)
);

-- Seen at generation g where born <= g and (died is null or died > g). `sum` guards the content.
CREATE TABLE entrevue.documents (
  key bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  corpus integer NOT NULL REFERENCES entrevue.corpora ON DELETE CASCADE,
  id text COLLATE "C" NOT NULL,
  file text NOT NULL,
  hash text NOT NULL,
  title text,
  publisher text,
  url text,
  language text NOT NULL,
  published text,
  born integer NOT NULL,
  died integer,
  sum text NOT NULL,
  sections text NOT NULL,
  text text NOT NULL
);
CREATE INDEX documents_id ON entrevue.documents (corpus, id);
CREATE INDEX documents_file ON entrevue.documents (corpus, file);
CREATE INDEX documents_born ON entrevue.documents (corpus, born);
CREATE INDEX documents_died ON entrevue.documents (corpus, died) WHERE died IS NOT NULL;

-- Offsets are UTF-16 units into the document's text. `words` are the folded words in their order, the first
-- `header` of them title and date, with a mark each: 1 opens a sentence, 2 has a capital, 3 both.
CREATE TABLE entrevue.passages (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  corpus integer NOT NULL,
  document bigint NOT NULL REFERENCES entrevue.documents ON DELETE CASCADE,
  ordinal integer NOT NULL,
  section text NOT NULL,
  start integer NOT NULL,
  "end" integer NOT NULL,
  -- Of the passage's text: equal texts, equal vectors.
  hash bytea NOT NULL,
  header smallint NOT NULL,
  -- Words of the text, header not counted.
  length integer NOT NULL,
  words text NOT NULL,
  marks text NOT NULL,
  tsv tsvector NOT NULL
);
CREATE UNIQUE INDEX passages_document ON entrevue.passages (document, ordinal);
CREATE INDEX passages_hash ON entrevue.passages (corpus, hash);
CREATE INDEX passages_tsv ON entrevue.passages USING gin (tsv);

CREATE TABLE entrevue.extractions (
  document bigint PRIMARY KEY REFERENCES entrevue.documents ON DELETE CASCADE,
  sum text NOT NULL,
  json text NOT NULL
);

-- Words of the published generation, with how often they occur; `form` is the family form, empty for grammar words.
CREATE TABLE entrevue.words (
  corpus integer NOT NULL REFERENCES entrevue.corpora ON DELETE CASCADE,
  language text NOT NULL,
  word text COLLATE "C" NOT NULL,
  form text COLLATE "C" NOT NULL,
  count bigint NOT NULL,
  PRIMARY KEY (corpus, language, word)
);
CREATE INDEX words_form ON entrevue.words (corpus, form);
CREATE INDEX words_alike ON entrevue.words USING gin (word public.gin_trgm_ops);

-- Family forms, with the passages that hold one.
CREATE TABLE entrevue.terms (
  corpus integer NOT NULL REFERENCES entrevue.corpora ON DELETE CASCADE,
  form text COLLATE "C" NOT NULL,
  passages bigint NOT NULL,
  PRIMARY KEY (corpus, form)
);

-- Whose vectors there are; `model` is the fitted built-in embedding.
CREATE TABLE entrevue.embedders (
  key integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  corpus integer NOT NULL REFERENCES entrevue.corpora ON DELETE CASCADE,
  identity text NOT NULL,
  dimensions integer NOT NULL,
  model bytea,
  sum text,
  UNIQUE (corpus, identity)
);
