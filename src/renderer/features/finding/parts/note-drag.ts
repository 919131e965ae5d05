// The kind of thing that travels when notes are dragged onto a finding.
export const noteDragType = 'application/x-fieldfare-note';
