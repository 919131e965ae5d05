// The id of a finding's card in the list, so that the focus can be given back to it.
export const cardId = (findingId: string): string => `finding-${findingId}`;
