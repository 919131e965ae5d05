// The tables as Kysely sees them. Rows here have the shapes of schema.sql.
import type { ColumnType, Generated } from 'kysely';

export interface Tables {
  document: { number: Generated<number>; id: string; type: DocumentType; created_at: string };
  update_log: {
    seq: Generated<number>;
    document_id: string;
    origin: UpdateOrigin;
    bytes: Uint8Array;
    sha256: Uint8Array;
    recorded_at: string;
  };
  checkpoint: { document_id: string; seq: number; bytes: Uint8Array; sha256: Uint8Array };
  projection_state: { name: string; version: number };
  review: { id: string; is_binned: number; data: string };
  entity: {
    document_id: string;
    kind: string;
    id: string;
    position: number;
    parent_id: string | null;
    is_binned: number;
    data: string;
  };
  evidence: {
    /** Comes back as a number; is given as a bigint, which SQLite takes for the integer it is. */
    row_id: ColumnType<number, bigint, never>;
    document_id: string;
    id: string;
    taken_at: string;
    reviewer_id: string | null;
    activity_type: string;
    source_kind: string | null;
    note_kind: string | null;
    is_binned: number;
    data: string;
  };
  evidence_hypothesis: {
    document_id: string;
    evidence_id: string;
    hypothesis_id: string;
    stance: string;
  };
  evidence_lens_tag: { document_id: string; evidence_id: string; lens_tag: string };
  finding_evidence: { document_id: string; finding_id: string; evidence_id: string; role: string };
  evidence_text: {
    rowid: number;
    evidence_text: string;
    rank: number;
    description: string;
    interpretation: string;
    quote: string;
    place: string;
    subject: string;
    follow_up: string;
  };
  draft: { document_id: string; note_id: string; data: string; saved_at: string };
  setting: { name: string; value: string };
  opened_document: { document_id: string; opened_at: string };
  writing_as: { document_id: string; person_id: string };
  opened_file: { document_id: string; sha256: string; report: string };
}

export type DocumentType = 'review' | 'partnership' | 'charter';

/** Written on this laptop, or brought in from a file. */
export type UpdateOrigin = 'here' | 'file';
