// Names for the parts of a review that have no screen yet, as the field says them.
/** In the order of the cycle. */
const parts: Readonly<Record<string, string>> = {
  context: 'Context of the school',
  selfReview: 'Self-review',
  plan: 'Visit plan and timetable',
  timetable: 'Timetable',
  catchUps: 'Team catch-ups',
  triangulation: 'Triangulation',
  feedback: 'Feedback to the headteacher',
  report: 'Report',
  handover: 'Handover to the improvement champion',
  workshop: 'Improvement workshop',
  actionPlan: 'More about the action plan',
  checkIn: 'Check-in at six to eight weeks',
  ninetyDay: '90-day review',
  impactReview: 'Impact review',
  review: 'More about the review',
  file: 'About the file itself',
};

const order = Object.keys(parts);

/** As the cycle goes; what nobody has named comes last. */
export const inOrderOfCycle = (one: string, other: string): number => {
  const placeOf = (part: string): number => {
    const place = order.indexOf(part);
    return place === -1 ? order.length : place;
  };
  return placeOf(one) - placeOf(other);
};

/** "baseRoom" reads "Base room"; a name is made readable, never dropped. */
export function readableName(name: string): string {
  const words = name
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replaceAll(/[._-]+/g, ' ')
    .replace(/ ids?$/i, '')
    .trim()
    .toLowerCase();
  return words === '' ? name : words.charAt(0).toUpperCase() + words.slice(1);
}

export const keptPartName = (part: string): string => parts[part] ?? readableName(part);
