// Reads things that are listed whole and in order.
import type { EntityOf, KindName } from '../../review-doc/kinds.ts';
import type { Sql } from '../sql.ts';

type ListedKind = Exclude<KindName, 'review' | 'evidence'>;

export interface EntityReader {
  /** In order of position, then id; what is in the bin is left out unless asked for. */
  list<Name extends ListedKind>(
    documentId: string,
    kind: Name,
    which?: 'in-use' | 'binned' | 'all',
  ): EntityOf[Name][];
  find<Name extends ListedKind>(documentId: string, kind: Name, id: string): EntityOf[Name] | null;
  /** Over all documents, such as every lens of every charter. */
  listEverywhere<Name extends ListedKind>(
    kind: Name,
  ): { documentId: string; entity: EntityOf[Name] }[];
}

export function createEntityReader(sql: Sql): EntityReader {
  const { build } = sql;
  return {
    list: (documentId, kind, which = 'in-use') => {
      const all = build
        .selectFrom('entity')
        .select('data')
        .where('document_id', '=', documentId)
        .where('kind', '=', kind)
        .orderBy('position')
        .orderBy('id');
      const query = which === 'all' ? all : all.where('is_binned', '=', which === 'binned' ? 1 : 0);
      return sql.all(query).map((row) => JSON.parse(row.data));
    },
    find: (documentId, kind, id) => {
      const row = sql.first(
        build
          .selectFrom('entity')
          .select('data')
          .where('document_id', '=', documentId)
          .where('kind', '=', kind)
          .where('id', '=', id),
      );
      return row === undefined ? null : JSON.parse(row.data);
    },
    listEverywhere: (kind) =>
      sql
        .all(
          build
            .selectFrom('entity')
            .select(['document_id', 'data'])
            .where('kind', '=', kind)
            .where('is_binned', '=', 0)
            .orderBy('document_id')
            .orderBy('position'),
        )
        .map((row) => ({ documentId: row.document_id, entity: JSON.parse(row.data) })),
  };
}
