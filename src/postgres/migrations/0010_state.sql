-- Up Migration

-- What chats follow, as in the data folder's state.db; `json` is text, since people's words may hold what jsonb refuses.
CREATE TABLE entrevue.follows (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  chat text NOT NULL,
  place text NOT NULL,
  target text NOT NULL,
  language text NOT NULL,
  kind text NOT NULL,
  first text NOT NULL,
  second text NOT NULL,
  UNIQUE (target, kind, first, second)
);

CREATE TABLE entrevue.delivery (
  chat text PRIMARY KEY,
  rhythm text NOT NULL,
  quiet boolean NOT NULL,
  quiet_from smallint NOT NULL,
  quiet_to smallint NOT NULL
);

CREATE TABLE entrevue.told (
  audience text PRIMARY KEY,
  indexed_at text NOT NULL,
  json text NOT NULL
);

CREATE TABLE entrevue.noticed (
  target text NOT NULL,
  source text NOT NULL,
  PRIMARY KEY (target, source)
);

CREATE TABLE entrevue.news (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  target text NOT NULL,
  chat text NOT NULL,
  language text NOT NULL,
  -- Milliseconds since the epoch.
  noted double precision NOT NULL,
  json text NOT NULL,
  claim text
);
CREATE INDEX news_target ON entrevue.news (target);

CREATE TABLE entrevue.feedback (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  person text NOT NULL,
  answer text NOT NULL,
  verdict text NOT NULL,
  given_at text NOT NULL,
  json text NOT NULL,
  UNIQUE (person, answer)
);

CREATE TABLE entrevue.drafts (
  key text PRIMARY KEY,
  chat text NOT NULL,
  number integer GENERATED ALWAYS AS IDENTITY,
  made double precision NOT NULL,
  json text NOT NULL
);

-- What admins decided for a server or chat, and the id it had before.
CREATE TABLE entrevue.chats (
  id text PRIMARY KEY,
  settings jsonb NOT NULL,
  formerly text
);

-- Requests too long for a button's id.
CREATE TABLE entrevue.requests (
  key text PRIMARY KEY,
  json text NOT NULL,
  kept timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX requests_kept ON entrevue.requests (kept);

-- What came from a platform. `body` is there until it is dealt with; whoever holds it renews the lease.
CREATE TABLE entrevue.arrivals (
  id text PRIMARY KEY,
  bot text NOT NULL,
  owner text NOT NULL,
  lease timestamptz NOT NULL,
  arrived timestamptz NOT NULL DEFAULT now(),
  tries smallint NOT NULL DEFAULT 1,
  sending boolean NOT NULL DEFAULT false,
  done timestamptz,
  body text
);
CREATE INDEX arrivals_open ON entrevue.arrivals (bot, lease) WHERE done IS NULL;
CREATE INDEX arrivals_done ON entrevue.arrivals (done) WHERE done IS NOT NULL;

-- After a crash of the server these may be empty: nothing is lost that lasts longer than a conversation.
CREATE UNLOGGED TABLE entrevue.recent (
  kind text NOT NULL,
  key text NOT NULL,
  json text NOT NULL,
  put timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (kind, key)
);
CREATE INDEX recent_put ON entrevue.recent (put);

CREATE UNLOGGED TABLE entrevue.rates (
  id text PRIMARY KEY,
  times timestamptz[] NOT NULL DEFAULT '{}',
  told timestamptz NOT NULL DEFAULT '-infinity',
  touched timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX rates_touched ON entrevue.rates (touched);

-- Counts one question of a person and of a chat, or says whose share is used up: a sliding log of the last minute,
-- under the locks of both rows, which are always taken in the same order.
CREATE FUNCTION entrevue.admit(
  person text, person_most integer, chat text, chat_most integer, at timestamptz DEFAULT NULL,
  OUT refused text, OUT seconds integer, OUT tell boolean
) LANGUAGE plpgsql AS $$
DECLARE
  line record;
  most integer;
  recent timestamptz[];
  moment timestamptz;
  minute constant interval := interval '1 minute';
BEGIN
  INSERT INTO entrevue.rates (id) SELECT one FROM unnest(ARRAY[person, chat]) one ORDER BY one ON CONFLICT DO NOTHING;
  PERFORM 1 FROM entrevue.rates WHERE id IN (person, chat) ORDER BY id FOR UPDATE;
  moment := coalesce(at, clock_timestamp());
  FOR line IN
    SELECT * FROM entrevue.rates WHERE id IN (person, chat) ORDER BY id <> person
  LOOP
    most := CASE line.id WHEN person THEN person_most ELSE chat_most END;
    recent := ARRAY(SELECT one FROM unnest(line.times) one WHERE one > moment - minute ORDER BY one);
    IF most > 0 AND cardinality(recent) >= most THEN
      refused := CASE line.id WHEN person THEN 'user' ELSE 'chat' END;
      seconds := greatest(1, ceil(extract(epoch FROM recent[1] + minute - moment)));
      tell := line.told <= moment - minute;
      IF tell THEN
        UPDATE entrevue.rates SET told = moment, touched = now() WHERE id = line.id;
      END IF;
      RETURN;
    END IF;
  END LOOP;
  UPDATE entrevue.rates SET
    times = ARRAY(SELECT one FROM unnest(times) one WHERE one > moment - minute ORDER BY one) || moment,
    touched = now()
  WHERE (id = person AND person_most > 0) OR (id = chat AND chat_most > 0);
END $$;
