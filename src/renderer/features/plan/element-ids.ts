// What parts of the screen are called, so that focus finds them.
export const elementIds = {
  objective: (id: string) => `objective-${id}`,
  addAction: (objectiveId: string) => `add-action-${objectiveId}`,
  /** The button of a row. */
  row: (actionId: string) => `row-${actionId}`,
  editor: (actionId: string) => `editor-${actionId}`,
  /** A field of an action's form. */
  field: (actionId: string, name: string) => `field-${name}-${actionId}`,
  addObjective: 'add-objective',
} as const;
