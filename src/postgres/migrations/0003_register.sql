-- Up Migration

-- The register of the published generation, for whoever asks in SQL: people and meetings linked over all texts.
-- Nothing here is read by the program.
CREATE TABLE entrevue.people (
  corpus integer NOT NULL REFERENCES entrevue.corpora ON DELETE CASCADE,
  id text COLLATE "C" NOT NULL,
  name text NOT NULL,
  aliases text[] NOT NULL,
  -- Texts that name them.
  documents integer NOT NULL,
  sum text NOT NULL,
  PRIMARY KEY (corpus, id)
);
CREATE TABLE entrevue.meetings (
  corpus integer NOT NULL REFERENCES entrevue.corpora ON DELETE CASCADE,
  id text COLLATE "C" NOT NULL,
  kind text NOT NULL,
  status text NOT NULL,
  polarity text NOT NULL,
  modality text NOT NULL,
  tense text NOT NULL,
  place text,
  -- ISO 8601 as far as known.
  date_start text,
  date_end text,
  date_text text,
  occasion text,
  sum text NOT NULL,
  PRIMARY KEY (corpus, id)
);
CREATE TABLE entrevue.participants (
  corpus integer NOT NULL,
  meeting text COLLATE "C" NOT NULL,
  ordinal integer NOT NULL,
  person text COLLATE "C" NOT NULL,
  name text NOT NULL,
  host boolean NOT NULL,
  PRIMARY KEY (corpus, meeting, ordinal),
  FOREIGN KEY (corpus, meeting) REFERENCES entrevue.meetings ON DELETE CASCADE
);
CREATE INDEX participants_person ON entrevue.participants (corpus, person);
-- Offsets are UTF-16 units into the document's text.
CREATE TABLE entrevue.sources (
  corpus integer NOT NULL,
  meeting text COLLATE "C" NOT NULL,
  ordinal integer NOT NULL,
  document text COLLATE "C" NOT NULL,
  section text NOT NULL,
  start integer NOT NULL,
  "end" integer NOT NULL,
  quote text NOT NULL,
  PRIMARY KEY (corpus, meeting, ordinal),
  FOREIGN KEY (corpus, meeting) REFERENCES entrevue.meetings ON DELETE CASCADE
);
CREATE INDEX sources_document ON entrevue.sources (corpus, document);
