// Frozen. The update log, the projected tables and the full-text index as first released.
export const logAndProjections = `
CREATE TABLE document (
  -- Gives the document's notes a range of row ids of their own, see evidence.row_id.
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  type TEXT NOT NULL CHECK (type IN ('review', 'partnership', 'charter')),
  created_at TEXT NOT NULL
) STRICT;

-- Append-only. The order of seq is the order of arrival on this laptop, nothing more.
CREATE TABLE update_log (
  seq INTEGER PRIMARY KEY,
  document_id TEXT NOT NULL REFERENCES document (id),
  origin TEXT NOT NULL CHECK (origin IN ('here', 'file')),
  bytes BLOB NOT NULL,
  sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
  recorded_at TEXT NOT NULL
) STRICT;
CREATE INDEX update_log_by_document ON update_log (document_id, seq);

-- The sum of a document's updates up to a point, so that opening does not replay its whole life.
CREATE TABLE checkpoint (
  document_id TEXT PRIMARY KEY REFERENCES document (id),
  seq INTEGER NOT NULL,
  bytes BLOB NOT NULL,
  sha256 BLOB NOT NULL CHECK (length(sha256) = 32)
) STRICT;

CREATE TABLE projection_state (
  name TEXT PRIMARY KEY,
  version INTEGER NOT NULL
) STRICT;

CREATE TABLE review (
  id TEXT PRIMARY KEY REFERENCES document (id),
  is_binned INTEGER NOT NULL,
  data TEXT NOT NULL CHECK (json_valid(data))
) STRICT;

-- One row for each thing that is listed whole and in order; data is the thing itself.
CREATE TABLE entity (
  document_id TEXT NOT NULL REFERENCES document (id),
  kind TEXT NOT NULL,
  id TEXT NOT NULL,
  position REAL NOT NULL,
  parent_id TEXT,
  is_binned INTEGER NOT NULL,
  data TEXT NOT NULL CHECK (json_valid(data)),
  PRIMARY KEY (document_id, kind, id)
) STRICT;
CREATE INDEX entity_in_order ON entity (document_id, kind, is_binned, position, id);

CREATE TABLE evidence (
  -- document.number times 2^32, and counting: a search inside one review is a range of row ids.
  row_id INTEGER PRIMARY KEY,
  document_id TEXT NOT NULL REFERENCES document (id),
  id TEXT NOT NULL,
  taken_at TEXT NOT NULL,
  reviewer_id TEXT,
  activity_type TEXT NOT NULL,
  source_kind TEXT,
  note_kind TEXT,
  is_binned INTEGER NOT NULL,
  data TEXT NOT NULL CHECK (json_valid(data)),
  UNIQUE (document_id, id)
) STRICT;
CREATE INDEX evidence_by_time ON evidence (document_id, is_binned, taken_at, id);

CREATE TABLE evidence_hypothesis (
  document_id TEXT NOT NULL,
  evidence_id TEXT NOT NULL,
  hypothesis_id TEXT NOT NULL,
  stance TEXT NOT NULL,
  PRIMARY KEY (document_id, evidence_id, hypothesis_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE evidence_lens_tag (
  document_id TEXT NOT NULL,
  evidence_id TEXT NOT NULL,
  lens_tag TEXT NOT NULL,
  PRIMARY KEY (document_id, evidence_id, lens_tag)
) STRICT, WITHOUT ROWID;

CREATE TABLE finding_evidence (
  document_id TEXT NOT NULL,
  finding_id TEXT NOT NULL,
  evidence_id TEXT NOT NULL,
  role TEXT NOT NULL,
  PRIMARY KEY (document_id, finding_id, evidence_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX finding_by_evidence ON finding_evidence (document_id, evidence_id, role);

-- The words of the notes in use, under their row ids; the words themselves are in evidence.data only.
CREATE VIRTUAL TABLE evidence_text USING fts5 (
  description, interpretation, quote, place, subject, follow_up,
  content = '',
  contentless_delete = 1,
  tokenize = 'unicode61 remove_diacritics 2',
  prefix = '2 3'
);
-- Merging is done when nobody writes, and in the middle of a save only where that never came.
INSERT INTO evidence_text (evidence_text, rank) VALUES ('automerge', 0);
INSERT INTO evidence_text (evidence_text, rank) VALUES ('crisismerge', 64);

-- What belongs to this laptop and not to the review: drafts, settings, when a review was opened.
CREATE TABLE draft (
  document_id TEXT PRIMARY KEY REFERENCES document (id),
  note_id TEXT NOT NULL,
  data TEXT NOT NULL CHECK (json_valid(data)),
  saved_at TEXT NOT NULL
) STRICT;

CREATE TABLE setting (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL CHECK (json_valid(value))
) STRICT;

CREATE TABLE opened_document (
  document_id TEXT PRIMARY KEY REFERENCES document (id),
  opened_at TEXT NOT NULL
) STRICT;

CREATE TABLE writing_as (
  document_id TEXT PRIMARY KEY REFERENCES document (id),
  person_id TEXT NOT NULL
) STRICT;

-- The file a document came from, by the hash of its bytes: opening it twice opens it once.
CREATE TABLE opened_file (
  document_id TEXT NOT NULL REFERENCES document (id),
  sha256 TEXT NOT NULL,
  report TEXT NOT NULL CHECK (json_valid(report)),
  PRIMARY KEY (document_id, sha256)
) STRICT;
`;
