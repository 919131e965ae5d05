// The day it is in England, as far as this computer knows.
import { clockAt, type IsoDate } from '../../shared/domain/dates.ts';

export const today = (): IsoDate => clockAt(Date.now()).date;
