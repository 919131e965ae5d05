// What a kind of thing says of itself: its schema, how its fields lie, what an absent field means.
import type { z } from '../../../shared/lib/schema.ts';
import type { Field } from './field.ts';

export interface Kind<Entity extends { id: string }> {
  readonly schema: z.ZodObject;
  readonly fields: Readonly<Record<Exclude<keyof Entity & string, 'id'>, Field>>;
  /** What a field is while nobody has written it. */
  readonly absent: Omit<Entity, 'id'>;
}
